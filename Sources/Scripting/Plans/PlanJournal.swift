internal import AWS
internal import JSON
internal import LuaHost
internal import Journals

/// The engine's functions that read and write the journal.
extension PlanHost {
  static let journalFunctions: [(name: String, body: LuaBody)] = [
    ("journal", journal), ("open_journal", openJournal), ("records", records), ("append", append),
    ("canonical", canonical),
  ]

  /// `journal(partition, account)`: says whose journal it is. Gives its path.
  private static let journal: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    guard let partition = frame.string(1), let account = frame.string(2) else {
      return frame.fail("journal takes a partition and an account")
    }
    do throws(JournalFault) {
      frame.push(try host.openPlace(partition, account).path)
      return 1
    } catch {
      return host.fail(frame, error)
    }
  }

  /// `open_journal(holder)`: takes the account's lock, to make changes.
  private static let openJournal: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    guard let journal = host.journal, let holder = frame.string(1) else {
      return frame.fail("open_journal takes the holder's name, after journal")
    }
    do throws(JournalFault) {
      try journal.open(
        holder: holder, timeout: host.console.lockTimeout,
        waiting: { host.console.say("waiting for another run on this account: \($0)") },
        isCancelled: host.console.isInterrupted)
      return 0
    } catch {
      return host.fail(frame, error)
    }
  }

  /// `records()`: a list of all records, as tables.
  private static let records: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    do throws(JournalFault) {
      let records = try host.journal?.records() ?? []
      frame.pushTable(items: records.count)
      for (index, record) in records.enumerated() {
        host.session.classes.push(Value(record.json), on: frame)
        frame.setItem(index + 1, of: -2)
      }
      return 1
    } catch {
      return host.fail(frame, error)
    }
  }

  /// `append(record)`: writes a record and waits until it is on the disk. Gives its number.
  private static let append: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    guard let journal = host.journal, frame.kind(1) == .table else {
      return frame.fail("append takes a record, after journal")
    }
    do throws(ValueFault) {
      var reader = ValueReader(classes: host.session.classes)
      let line = PlanDocument.document(try reader.read(frame, 1))
      do throws(JournalFault) {
        frame.push(try journal.append(line))
        return 1
      } catch {
        return host.fail(frame, error)
      }
    } catch {
      return frame.fail(
        "what a resource reads or plans has no place in the journal: \(error.message)")
    }
  }

  /// `canonical(value)`: JSON with sorted names; equal values give equal texts.
  private static let canonical: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    do throws(ValueFault) {
      var reader = ValueReader(classes: host.session.classes)
      frame.push(
        String(decoding: PlanDocument.document(try reader.read(frame, 1)), as: UTF8.self))
      return 1
    } catch {
      return frame.fail(error.message)
    }
  }

  /// Raises what is wrong with the journal: a table, so that no line of the engine stands in front of it.
  private func fail(_ frame: borrowing LuaFrame, _ fault: JournalFault) -> Int32 {
    frame.pushTable(members: 1)
    frame.push("journal: " + fault.message)
    frame.setMember("message", of: -2)
    return frame.raise
  }
}
