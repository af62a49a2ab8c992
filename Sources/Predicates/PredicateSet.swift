internal import JSONScan

/// Many predicates, made ready to run together over each record. Immutable, shared by all threads.
///
/// Each predicate is started by a test that has to pass for it to be true (`Trigger`). A scan notes the
/// fields of those tests only; the other fields are extracted for the records that start something.
/// Thus an event costs about the same for one predicate and for a thousand.
package final class PredicateSet: Sendable {
  /// How many predicates there are; they are known by their numbers, from 0.
  package let count: Int
  /// What a scan has to note for each record.
  package let noted: FieldTable
  /// What the predicates read, where that is more.
  let all: FieldTable
  let notesAll: Bool
  let programs: [Program]
  let tables: [TriggerTable]
  /// Predicates that every record starts: they are made of negations.
  let always: [Int32]
  /// Predicates that are true of every record.
  let unconditional: [Int32]
  let regexes: [ByteRegex]

  /// Compiles the predicates; the cost is in proportion to their tests.
  package init(_ predicates: [Predicate]) {
    count = predicates.count
    let simplified = predicates.map(\.simplified)
    let fields = simplified.reduce(into: Set()) { $0.formUnion($1.fields) }
    var byField: [FieldPath: [(ValueTest, Int32)]] = [:]
    var always: [Int32] = []
    var unconditional: [Int32] = []
    var fieldsOfAlways: Set<FieldPath> = []
    for (number, predicate) in simplified.enumerated() {
      if predicate == .constant(true) {
        unconditional.append(Int32(number))
        continue
      }
      guard let triggers = Trigger.choose(for: predicate) else {
        always.append(Int32(number))
        fieldsOfAlways.formUnion(predicate.fields)
        continue
      }
      for trigger in triggers {
        byField[trigger.field, default: []].append((trigger.test, Int32(number)))
      }
    }
    let all = FieldTable(fields)
    // A second pass over every record would cost more than noting all fields in the first.
    notesAll = !fieldsOfAlways.isEmpty || fields.count == byField.count
    let noted = notesAll ? all : FieldTable(Set(byField.keys))
    var regexes: [ByteRegex] = []
    programs = simplified.map { Program($0, fields: all, regexes: &regexes) }
    tables = byField.sorted { $0.key.description < $1.key.description }.map { path, triggers in
      return TriggerTable(
        field: Program.Field(path, in: noted), triggers: triggers, regexes: &regexes)
    }
    self.all = all
    self.noted = noted
    self.always = always
    self.unconditional = unconditional
    self.regexes = regexes
  }
}
