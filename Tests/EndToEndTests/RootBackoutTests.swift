import Foundation
import MotoServer
import Testing

/// The ways back from root usage monitoring, on the stand-in for AWS.
@Suite struct RootBackoutTests {
  /// A chain that stands, with data events on its trail.
  private func implemented() throws -> (ControlledAccount, before: String) {
    let account = try ControlledAccount()
    let before = try account.dump()
    #expect(try account.implement("--set", "notify=email:ops@example.com").verdict == "applied")
    return (account, before)
  }

  private func setSelectors(_ account: ControlledAccount, _ kind: String, _ value: String) throws {
    try account.python(
      """
      client("cloudtrail").put_event_selectors(TrailName="management-events", \(kind)=\(value))
      """)
  }

  @Test func aThresholdSaysWhatIsMissedAndIsUndone() throws {
    let (account, _) = try implemented()
    let before = try account.dump()
    let done = try account.backout("threshold=5")
    #expect(done.step("alarm")?.changed == ["Threshold"])
    #expect(done.warnings.contains { $0.contains("misses fewer than 5 events in 300 s") })
    #expect(done.warnings.contains { $0.contains("\"type\":\"Root\"") })
    #expect(
      try account.implement("--set", "notify=email:ops@example.com").actions == ["change alarm"])
    #expect(try account.dump() == before)
  }

  /// A filter that is replaced is there twice in moto, so nothing is compared afterwards.
  @Test func aNarrowedFilterSaysWhatIsMissed() throws {
    let (account, _) = try implemented()
    let done = try account.backout("filter")
    #expect(done.step("metric_filter")?.changed == ["filterPattern"])
    #expect(done.warnings.contains { $0.contains("\"readOnly\":true") })
  }

  @Test func refusesWhatMakesNoSense() throws {
    let (account, _) = try implemented()
    let before = try account.dump()
    for (way, why) in [
      ("filter={ $.errorCode EXISTS }", "NOT EXISTS"),
      ("filter={ $.userIdentity.type = \"Root\" }", "found one that is broader"),
      ("filter={ $.userIdentity.type = \"IAMUser\" }", "found one that is disjoint"),
      ("threshold", "expected how many events"), ("threshold=few", "expected how many events"),
      ("quiet=soon", "a duration such as 2h"), ("quiet=2020-01-01", "gone by"),
      ("quiet=30d", "at most 15 days"), ("reduce-logging", "expected reads"),
      ("reduce-logging=writes", "expected reads"),
    ] {
      let outcome = try account.run(["backout", "root-usage-monitoring", way, "--yes"])
      #expect(outcome.status == 2, "\(way)")
      #expect(outcome.errors.contains(why), "\(way): \(outcome.errors)\(outcome.text)")
    }
    #expect(try account.dump() == before)
  }

  struct Reduction {
    var way: String
    /// As boto3 takes them.
    var selectors: String
    var advanced = false
    /// As boto3 shows them then; nil: AWS would refuse.
    var reduced: String?
  }

  static let reductions = [
    Reduction(
      way: "reads", selectors: "[{'ReadWriteType': 'All', 'IncludeManagementEvents': True}]",
      reduced: "[WriteOnly, True, 0, []]"),
    Reduction(
      way: "reads",
      selectors: """
        [{'ReadWriteType': 'All', 'IncludeManagementEvents': True, 'DataResources': [
          {'Type': 'AWS::S3::Object', 'Values': ['arn:aws:s3']}]}]
        """, reduced: "[WriteOnly, True, 0, []] [All, False, 1, []]"),
    Reduction(
      way: "sources", selectors: "[{'ReadWriteType': 'All', 'IncludeManagementEvents': True}]",
      reduced: "[All, True, 0, ['kms.amazonaws.com', 'rdsdata.amazonaws.com']]"),
    Reduction(
      way: "management", selectors: "[{'ReadWriteType': 'All', 'IncludeManagementEvents': True}]",
      reduced: nil),
    Reduction(
      way: "management",
      selectors: """
        [{'ReadWriteType': 'All', 'IncludeManagementEvents': True, 'DataResources': [
          {'Type': 'AWS::S3::Object', 'Values': ['arn:aws:s3']}]}]
        """, reduced: "[All, False, 1, []]"),
    Reduction(
      way: "reads",
      selectors: """
        [{'Name': 'm', 'FieldSelectors': [{'Field': 'eventCategory', 'Equals': ['Management']}]}]
        """, advanced: true, reduced: "[eventCategory, readOnly]"),
    Reduction(
      way: "sources",
      selectors: """
        [{'Name': 'm', 'FieldSelectors': [{'Field': 'eventCategory', 'Equals': ['Management']}]}]
        """, advanced: true, reduced: "[eventCategory, eventSource]"),
    Reduction(
      way: "management",
      selectors: """
        [{'Name': 'm', 'FieldSelectors': [{'Field': 'eventCategory', 'Equals': ['Management']}]}]
        """, advanced: true, reduced: nil),
    Reduction(
      way: "management",
      selectors: """
        [{'FieldSelectors': [{'Field': 'eventCategory', 'Equals': ['Management']}]},
         {'FieldSelectors': [{'Field': 'eventCategory', 'Equals': ['Data']},
           {'Field': 'resources.type', 'Equals': ['AWS::S3::Object']}]}]
        """, advanced: true, reduced: "[eventCategory, resources.type]"),
  ]

  private static let shown = """
    answer = client("cloudtrail").get_event_selectors(TrailName="management-events")
    print(" ".join(f"[{s['ReadWriteType']}, {s['IncludeManagementEvents']}, " +
      f"{len(s.get('DataResources', []))}, {s.get('ExcludeManagementEventSources', [])}]"
      for s in answer["EventSelectors"]) or " ".join(
        f"[{', '.join(f['Field'] for f in s['FieldSelectors'])}]" for s in answer["AdvancedEventSelectors"]))
    """

  @Test func loggingIsReducedAndResumed() throws {
    let account = try ControlledAccount()
    for one in Self.reductions {
      try account.reset()
      #expect(try account.implement().verdict == "applied")
      try setSelectors(
        account, one.advanced ? "AdvancedEventSelectors" : "EventSelectors", one.selectors)
      try reduceAndResume(account, one)
    }
  }

  private func reduceAndResume(_ account: ControlledAccount, _ one: Reduction) throws {
    let before = try account.dump()
    let done = try account.backout("reduce-logging=\(one.way)")
    guard let reduced = one.reduced else {
      #expect(done.status == 2)
      #expect(done.errors.contains { $0.message.contains("the nearest that can be done") })
      #expect(try account.dump() == before)
      return
    }
    #expect(done.verdict == "applied", "\(one): \(done.errors)")
    #expect(try account.python(Self.shown) == reduced + "\n", "\(one)")
    #expect(done.warnings.contains { $0.contains("then records no more") })
    #expect(done.warnings.contains { $0.contains("it is the only trail") })
    let resumed = try account.backout("resume")
    #expect(resumed.actions == ["change event_selectors"], "\(one): \(resumed.errors)")
    #expect(try account.dump() == before, "\(one)")
    #expect(try account.backout("resume").verdict == "unchanged", "\(one)")
  }

  @Test func loggingIsStoppedOnlyWhenAskedForAndResumed() throws {
    let (account, _) = try implemented()
    let before = try account.dump()
    #expect(try account.backout("reduce-logging=stop").step("trail")?.changed == ["IsLogging"])
    #expect(try account.backout("resume").actions == ["change trail"])
    #expect(try account.dump() == before)
  }

  @Test func undoTakesBackTheBackoutsAndTheImplementation() throws {
    let (account, before) = try implemented()
    #expect(try account.backout("threshold=3").verdict == "applied")
    #expect(try account.backout("reduce-logging=stop").verdict == "applied")
    #expect(try account.backout("undo").verdict == "applied")
    #expect(try account.dump() == before)
  }
}
