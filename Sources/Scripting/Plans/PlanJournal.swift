internal import AWS
internal import Values
internal import LuaHost
internal import Journals

/// The engine's functions that read and write the journal.
extension PlanHost {
  static let journalFunctions = [
    HostFunction("journal", "partition", "account", call: journal),
    HostFunction("open_journal", "holder", call: openJournal),
    HostFunction("records", call: records),
    HostFunction("append", "record", call: append),
    HostFunction("canonical", "value", call: canonical),
  ]

  /// `journal(partition, account)`: says whose journal it is. Gives its path.
  private static func journal(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ partition: String, _ account: String
  ) throws(LuaFault) -> String {
    do throws(JournalFault) {
      return try host.openPlace(partition, account).path
    } catch {
      throw host.fault(error, frame)
    }
  }

  /// The journal, once `journal` has said whose.
  private var opened: Journal {
    get throws(LuaFault) {
      guard let journal else { throw LuaFault(.error, "journal has not been called before it") }
      return journal
    }
  }

  /// `open_journal(holder)`: takes the account's lock, to make changes.
  private static func openJournal(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ holder: String
  ) throws(LuaFault) -> Int32 {
    let journal = try host.opened
    do throws(JournalFault) {
      try journal.open(
        holder: holder, timeout: host.console.lockTimeout,
        waiting: { host.console.say("waiting for another run on this account: \($0)") },
        isCancelled: host.console.isInterrupted)
      return 0
    } catch {
      throw host.fault(error, frame)
    }
  }

  /// `records()`: a list of all records, as tables.
  private static func records(
    _ host: PlanHost, _ frame: borrowing LuaFrame
  ) throws(LuaFault) -> Int32 {
    do throws(JournalFault) {
      let records = try host.journal?.records() ?? []
      frame.pushTable(items: records.count)
      for (index, record) in records.enumerated() {
        host.session.classes.push(Value(record.json), on: frame)
        frame.setItem(index + 1, of: -2)
      }
      return 1
    } catch {
      throw host.fault(error, frame)
    }
  }

  /// `append(record)`: writes a record and waits until it is on the disk. Gives its number.
  private static func append(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ record: TableArgument
  ) throws(LuaFault) -> Int64 {
    let journal = try host.opened
    let line: [UInt8]
    do throws(ValueFault) {
      var reader = ValueReader(classes: host.session.classes)
      line = PlanDocument.document(try reader.read(frame, record.index))
    } catch {
      throw LuaFault(
        .error, "what a resource reads or plans has no place in the journal: \(error.message)")
    }
    do throws(JournalFault) {
      return try journal.append(line)
    } catch {
      throw host.fault(error, frame)
    }
  }

  /// `canonical(value)`: JSON with sorted names; equal values give equal texts.
  private static func canonical(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ value: AnyArgument
  ) throws(LuaFault) -> String {
    do throws(ValueFault) {
      var reader = ValueReader(classes: host.session.classes)
      return String(
        decoding: PlanDocument.document(try reader.read(frame, value.index)), as: UTF8.self)
    } catch {
      throw LuaFault(.error, error.message)
    }
  }

  /// What is wrong with the journal, to be raised as a table, so that no line of the engine stands in front of it.
  private func fault(_ fault: JournalFault, _ frame: borrowing LuaFrame) -> LuaFault {
    frame.pushTable(members: 1)
    frame.push("journal: " + fault.message)
    frame.setMember("message", of: -2)
    return .raised
  }
}
