import Testing

@testable import Predicates

@Test(
  "the matcher, explain and a naive evaluator agree on random predicates and records",
  arguments: 1...6)
func evaluatorsAgree(_ seed: Int) {
  var cases = RandomCases(seed: UInt64(seed))
  let naive = NaiveEvaluator(patterns: RandomCases.patterns) { number in
    RandomCases.numbers.firstIndex { RandomCases.value($0[0]) == number } ?? -1
  }
  // Few predicates note few fields; many share triggers.
  for count in [1, 2, 8, 40] {
    let predicates = (0..<count).map { _ in cases.predicate() }
    let records = (0..<40).map { _ in cases.record() }
    let texts = records.map { cases.json($0) }
    let judgement = judge(predicates, texts)
    for (number, record) in records.enumerated() {
      let expected = predicates.indices.filter { naive.holds(predicates[$0], record) }
      let matched = judgement.matched[number].map(Int.init)
      let explained = predicates.indices.filter { judgement.explained[number][$0].passed }
      guard matched != expected || explained != expected else { continue }
      let wrong = Set(matched).symmetricDifference(expected).union(
        Set(explained).symmetricDifference(expected))
      Issue.record("seed \(seed): \(wrong.map { predicates[$0] }) of \(texts[number])")
    }
  }
}

@Test("simplifying a predicate does not change what it means", arguments: 1...3)
func simplifyingKeepsMeaning(_ seed: Int) {
  var cases = RandomCases(seed: UInt64(1000 + seed))
  let naive = NaiveEvaluator(patterns: RandomCases.patterns) { number in
    RandomCases.numbers.firstIndex { RandomCases.value($0[0]) == number } ?? -1
  }
  for _ in 0..<300 {
    let predicate = cases.predicate(depth: 4)
    let record = cases.record()
    #expect(naive.holds(predicate, record) == naive.holds(predicate.simplified, record))
  }
}

@Test("no predicate among hundreds is lost, with more values than are remembered")
func triggersLoseNothing() {
  // Per value: one equality, one prefix, one suffix, one list; and patterns that many values pass.
  var predicates: [Predicate] = []
  let name = FieldPath(["eventName"])
  let source = FieldPath(["eventSource"])
  for number in 0..<150 {
    predicates.append(.test(name, .equals(.string(ExactText("Name\(number)")))))
    predicates.append(.test(name, .hasPrefix(ExactText("Name\(number)-"))))
    predicates.append(
      .all([.test(name, .hasSuffix(ExactText("\(number)"))), .test(source, .exists)]))
    predicates.append(
      .any([
        .test(name, .oneOf([ExactText("Name\(number)"), ExactText("Other\(number)")])),
        .test(source, .contains(ExactText("s\(number)."))),
      ]))
  }
  let values = (0..<6000).map { "Name\($0 * 7919 % 5000)" }
  let records = values.enumerated().map {
    #"{"eventName":"\#($1)","eventSource":"s\#($0 % 400).amazonaws.com"}"#
  }
  let matched = judge(predicates, records, window: 16 << 10, explains: false).matched
  for (number, found) in matched.enumerated() {
    let value = values[number]
    var expected: [Int32] = []
    for i in 0..<150 {
      if value == "Name\(i)" { expected.append(Int32(i * 4)) }
      if value.hasPrefix("Name\(i)-") { expected.append(Int32(i * 4 + 1)) }
      if value.hasSuffix("\(i)") { expected.append(Int32(i * 4 + 2)) }
      if value == "Name\(i)" || number % 400 == i { expected.append(Int32(i * 4 + 3)) }
    }
    #expect(found == expected, "\(records[number])")
  }
}

@Test("a memo forgets when it is full, finds what it has, and notices that it is useless")
func memo() {
  var memo = ValueMemo()
  func find(_ text: String) -> [Int32]? { Array(text.utf8).withUnsafeBytes { memo.find($0) } }
  for number in 0..<3000 {
    let text = "value \(number)"
    #expect(find(text) == nil)
    Array(text.utf8).withUnsafeBytes { memo.remember($0, [Int32(number)]) }
    #expect(find(text) == [Int32(number)])
  }
  #expect(find("value 0") == nil)
  #expect(find("value 2999") == [2999])
  #expect(!memo.isUseless)
  for number in 0..<20_000 {
    let text = "other \(number)"
    if find(text) == nil { Array(text.utf8).withUnsafeBytes { memo.remember($0, []) } }
  }
  #expect(memo.isUseless)
}

@Test("the trigger of a conjunction is its most selective part")
func triggerChoice() {
  let predicate = parsed([
    "userIdentity.type": "IAMUser", "eventName": ["A", "B"], "errorCode": call("is_not", "x"),
  ])
  #expect(Trigger.choose(for: predicate.simplified)?.map(\.field) == [FieldPath(["eventName"])])
  #expect(Trigger.choose(for: parsed(["eventName": call("is_not", "A")])) == nil)
}
