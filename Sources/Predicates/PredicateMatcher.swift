package import JSONScan

/// Runs a predicate set over the records of a scan. One per thread.
package final class PredicateMatcher {
  private let set: PredicateSet
  private var runner: TestRunner
  private var memos: [ValueMemo]
  private var scratch = TextScratch()
  private var started: [Int32] = []
  private var lastStarted: [Int64]  // per predicate: the record that started it last
  private var recordNumber: Int64 = 0
  private var values: [js_value]
  private var passed: [Int32] = []

  package init(_ set: PredicateSet) {
    self.set = set
    runner = TestRunner(regexes: set.regexes)
    memos = set.tables.map { _ in ValueMemo() }
    lastStarted = Array(repeating: 0, count: set.count)
    values = Array(repeating: js_value(), count: set.all.width)
  }

  /// Calls `body` with each record of the batch of which some predicate is true: its place in the batch
  /// and the numbers of those predicates, ascending. Stops when `body` returns false.
  ///
  /// - Precondition: the batch was scanned with `set.noted`.
  package func forEachMatch(in batch: js_batch, _ body: (Int, [Int32]) throws -> Bool) rethrows {
    let tables = set.tables
    let always = !set.always.isEmpty
    for i in 0..<batch.count {
      let record = batch.records[i]
      let row = Row(
        view: batch.view, record: record.index,
        values: batch.width == 0 ? nil : batch.values + i &* batch.width, arrays: record.arrays)
      started.removeAll(keepingCapacity: true)
      recordNumber += 1
      if always { for predicate in set.always { started.append(predicate) } }
      for number in tables.indices { start(tables[number], number, row) }
      if started.isEmpty { continue }
      evaluate(row)
      if !passed.isEmpty, try !body(i, passed) { return }
    }
  }

  @inline(__always)
  private func start(_ table: TriggerTable, _ number: Int, _ row: Row) {
    let value = row.values.unsafelyUnwrapped[table.field.slot]
    if row.arrays, table.field.around.contains(where: { row.values.unsafelyUnwrapped[$0].isArray }) {
      return start(table.everyone)
    }
    if value.isString {
      if table.tests.isEmpty && !value.escaped {
        if let found = table.equal(to: value.raw(in: row.view)) { start(found) }
        return
      }
      return startText(table, number, value, row.view)
    }
    if value.isAbsent { return }
    startOther(table, value, row.view)
  }

  private func startOther(_ table: TriggerTable, _ value: js_value, _ view: js_view) {
    if value.isArray { return start(table.everyone) }
    for (test, predicates) in table.tests where runner.passes(test, value, in: view) {
      start(predicates)
    }
  }

  private func startText(_ table: TriggerTable, _ number: Int, _ value: js_value, _ view: js_view) {
    scratch.withText(of: value, in: view) { text in
      guard let text else { return }
      if table.tests.isEmpty {
        if let found = table.equal(to: text) { start(found) }
        return
      }
      let remembers = text.count <= ValueMemo.longestText && !memos[number].isUseless
      if remembers, let known = memos[number].find(text) { return start(known) }
      var predicates = table.equal(to: text).map(Array.init) ?? []
      for (test, started) in table.tests where runner.passes(test, text: text) {
        predicates += started
      }
      if remembers { memos[number].remember(text, predicates) }
      start(predicates)
    }
  }

  @inline(__always)
  private func start(_ predicates: some Sequence<Int32>) {
    for predicate in predicates where lastStarted[Int(predicate)] != recordNumber {
      lastStarted[Int(predicate)] = recordNumber
      started.append(predicate)
    }
  }

  private func evaluate(_ row: Row) {
    passed.removeAll(keepingCapacity: true)
    if started.count > 1 { started.sort() }
    if set.notesAll { return test(row) }
    values.withUnsafeMutableBufferPointer { buffer in
      var full = row
      full.arrays = js_extract(set.all.handle, row.view, row.record, buffer.baseAddress)
      full.values = UnsafePointer(buffer.baseAddress)
      test(full)
    }
  }

  private func test(_ row: Row) {
    for predicate in started where runner.passes(set.programs[Int(predicate)], row) {
      passed.append(predicate)
    }
  }
}
