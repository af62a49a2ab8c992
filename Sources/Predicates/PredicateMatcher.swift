package import JSONScan

/// Runs a predicate set over the records of a scan. One per thread.
package struct PredicateMatcher: ~Copyable {
  private let set: PredicateSet
  private let gates: UnsafeMutableBufferPointer<Gate>
  private var runner: TestRunner
  private var memos: [ValueMemo]
  private var scratch = TextScratch()
  private var started: [Int32] = []
  private var lastStarted: [Int64]  // per predicate: the record that started it last
  private var recordNumber: Int64 = 0
  private var values: [js_value]
  private var passed: [Int32] = []

  /// What the loop over records needs of a table, in plain memory: most records pass every gate in a
  /// few instructions.
  private struct Gate {
    var slot: Int
    /// Only equality with texts is asked.
    var textsOnly: Bool
    var texts: TextIndex
  }

  /// One for each thread: it keeps what it learns about values from one record to the next.
  package init(_ set: PredicateSet) {
    self.set = set
    runner = TestRunner(regexes: set.regexes)
    memos = set.tables.map { _ in ValueMemo() }
    lastStarted = Array(repeating: 0, count: set.count)
    values = Array(repeating: js_value(), count: set.all.width)
    gates = .allocate(capacity: set.tables.count)
    for (number, table) in set.tables.enumerated() {
      gates.initializeElement(
        at: number,
        to: Gate(slot: table.field.slot, textsOnly: table.tests.isEmpty, texts: table.texts))
    }
  }

  deinit { gates.deallocate() }

  /// Calls `body` with each record of the batch of which some predicate is true: its place in the batch
  /// and the numbers of those predicates, ascending.
  ///
  /// - Precondition: the batch was scanned with `set.noted`.
  package mutating func forEachMatch(in batch: js_batch, _ body: (Int, [Int32]) -> Void) {
    let always = !set.always.isEmpty
    for place in 0..<batch.count {
      let record = batch.records[place]
      let row = Row(
        view: batch.view, record: record.index,
        values: batch.width == 0 ? nil : batch.values + place &* batch.width, arrays: record.arrays)
      started.removeAll(keepingCapacity: true)
      recordNumber &+= 1
      if always { start(set.always) }
      if record.arrays {
        for number in gates.indices where crossesArray(number, row) {
          start(set.tables[number].everyone)
        }
      }
      for number in gates.indices { pass(number, row) }
      passed.removeAll(keepingCapacity: true)
      if !started.isEmpty { evaluate(row) }
      if !set.unconditional.isEmpty {
        passed += set.unconditional
        passed.sort()
      }
      if !passed.isEmpty { body(place, passed) }
    }
  }

  private func crossesArray(_ number: Int, _ row: Row) -> Bool {
    set.tables[number].field.around.contains { row.values.unsafelyUnwrapped[$0].isArray }
  }

  @inline(__always)
  private mutating func pass(_ number: Int, _ row: Row) {
    let value = row.values.unsafelyUnwrapped[gates[number].slot]
    if value.isAbsent { return }
    if value.isString, gates[number].textsOnly, !value.escaped {
      if let found = gates[number].texts.find(value.raw(in: row.view)) { start(found) }
      return
    }
    startOther(number, value, row.view)
  }

  @inline(never)
  private mutating func startOther(_ number: Int, _ value: js_value, _ view: js_view) {
    let table = set.tables[number]
    if value.isString { return startText(table, number, value, view) }
    if value.isArray { return start(table.everyone) }
    for (test, predicates) in table.tests where runner.passes(test, value, in: view) {
      start(predicates)
    }
  }

  private mutating func startText(
    _ table: TriggerTable, _ number: Int, _ value: js_value, _ view: js_view
  ) {
    var scratch = TextScratch()
    swap(&scratch, &self.scratch)
    scratch.withText(of: value, in: view) { text in
      guard let text else { return start(table.everyone) }  // a bad escape: no text, but it exists
      if table.tests.isEmpty {
        if let found = table.texts.find(text) { start(found) }
        return
      }
      let remembers = text.count <= ValueMemo.longestText && !memos[number].isUseless
      if remembers, let known = memos[number].find(text) { return start(known) }
      var predicates = table.texts.find(text).map(Array.init) ?? []
      for (test, started) in table.tests where runner.passes(test, text: text) {
        predicates += started
      }
      if remembers { memos[number].remember(text, predicates) }
      start(predicates)
    }
    swap(&scratch, &self.scratch)
  }

  @inline(__always)
  private mutating func start(_ predicates: some Sequence<Int32>) {
    for predicate in predicates where lastStarted[Int(predicate)] != recordNumber {
      lastStarted[Int(predicate)] = recordNumber
      started.append(predicate)
    }
  }

  private mutating func evaluate(_ row: Row) {
    if started.count > 1 { started.sort() }
    if set.notesAll { return test(row) }
    var full = row
    var values: [js_value] = []
    swap(&values, &self.values)
    values.withUnsafeMutableBufferPointer { buffer in
      full.arrays = js_extract(set.all.handle, row.view, row.record, buffer.baseAddress)
      full.values = UnsafePointer(buffer.baseAddress)
      test(full)
    }
    swap(&values, &self.values)
  }

  private mutating func test(_ row: Row) {
    for predicate in started where runner.passes(set.programs[Int(predicate)], row) {
      passed.append(predicate)
    }
  }
}
