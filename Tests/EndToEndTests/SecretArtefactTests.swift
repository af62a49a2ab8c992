import Foundation
import MotoServer
import Testing

/// Secrets are planted, a control lives its whole life, and everything that was written is searched for them.
@Suite struct SecretArtefactTests {
  private static let webhooks = [
    "https://hooks.example.com/services/T0/B0/pathT0KENpath?token=queryT0KENquery",
    "https://user:passT0KENpass@alerts.example.net:8443/in",
  ]
  private static let planted = [
    "pathT0KENpath", "queryT0KENquery", "passT0KENpass", "T0KEN", "keyT0KENkeykeykeykey",
    "sessionT0KENsession",
  ]

  /// What a run wrote, by where.
  private var artefacts: [(place: String, text: String)] = []
  private let scratch: Scratch
  private let account: String
  private let journal: String

  init() throws {
    scratch = try Scratch()
    account = scratch.path + "/account.json"
    journal = scratch.path + "/journal.ndjson"
  }

  @discardableResult
  private mutating func run(
    _ words: [String], input: String = "", status: Int32? = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Tool.Outcome {
    let outcome = try Tool.run(
      words, input: Data(input.utf8),
      environment: [
        "HOME": scratch.path, "AWS_ACCESS_KEY_ID": "AKIAEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "keyT0KENkeykeykeykey",
        "AWS_SESSION_TOKEN": "sessionT0KENsession", "XDG_STATE_HOME": scratch.path + "/state",
      ])
    artefacts.append((words.joined(separator: " "), outcome.text + outcome.errors))
    if let status {
      #expect(
        outcome.status == status, "\(words): \(outcome.errors)\(outcome.text)",
        sourceLocation: sourceLocation)
    }
    return outcome
  }

  private mutating func plan(_ words: String..., status: Int32? = 0) throws {
    for format in ["text", "json"] {
      try run(
        words + [
          "--account", "practice:\(account)", "--journal", journal, "--format", format,
          "--log-level", format == "json" ? "trace" : "debug",
        ], status: status)
    }
  }

  @Test mutating func noArtefactOfAControlsLifeHoldsAWebhooksURL() throws {
    let control = "root-usage-monitoring"
    let set = ["--set"] + Self.webhooks.map { "notify=\($0)" }
    let words = ["--account", "practice:\(account)", "--journal", journal]
    try run(["implement", control, "--format", "aws-cli"] + words + set)
    let script = artefacts.removeLast().text
    for format in ["text", "json"] {
      try run(["implement", control, "--format", format] + words + set)
    }
    try run(["implement", control, "--yes", "--log-level", "trace"] + words + set, status: nil)
    try plan("test", control, status: nil)
    // A parameter that cannot be read is not repeated either.
    try run(
      ["implement", control] + words + ["--set", "threshold=\(Self.webhooks[0])"], status: 2)
    try run(
      ["shell", "--account", "practice:\(account)"],
      input: """
        practice.confirm "all"
        #practice.notifications()
        secrets.of "\(Self.webhooks[0])"
        return { secrets.of "\(Self.webhooks[1])" }
        """)
    try plan("test", control, status: nil)
    try run(["implement", control] + words + set)
    #expect(
      artefacts.last?.text.contains("as it should be") == true, "\(artefacts.last?.text ?? "")")
    try run(["journal", "list", "--journal", journal])
    try run(["journal", "show", "--journal", journal])
    try run(["journal", "show", "--journal", journal, "--format", "json"])

    // What was done can be taken back: the journal does not need the URL for it.
    try run(["backout", control, "undo"] + words)
    #expect(artefacts.last?.text.contains("https://hooks.example.com/<secret ") == true)
    try run(["backout", control, "undo", "--yes", "--log-level", "trace"] + words)
    let left = try run(
      [
        "run", "--account", "practice:\(account)", "-e",
        "return #aws.sns.list_subscriptions{}.Subscriptions",
      ])
    #expect(left.text == "0\n")
    try run(["journal", "show", "--journal", journal])

    artefacts.append(("the journal", try String(contentsOfFile: journal, encoding: .utf8)))
    for (place, text) in artefacts {
      for secret in Self.planted {
        #expect(!text.contains(secret), "\(place): \(secret) in \(text)")
      }
    }
    #expect(artefacts.last?.text.contains("https://hooks.example.com/<secret ") == true)
    #expect(artefacts.last?.text.contains("https://alerts.example.net:8443/<secret ") == true)

    // The script asks for them.
    for secret in Self.planted { #expect(!script.contains(secret), "\(script)") }
    let variable = try #require(script.firstMatch(of: /\$\{(MOONWATCH_SECRET_[0-9A-F]{12}):\?/)?.1)
    try #require(script.contains("it is the secret https://hooks.example.com/<secret "))
    let file = try scratch.write(
      "script", "aws() { printf '%s\\n' \"$@\"; }\n" + script)
    let all = script.matches(of: /\$\{(MOONWATCH_SECRET_[0-9A-F]{12}):\?/).map { String($0.1) }
    let given = Dictionary(all.map { ($0, Self.webhooks[0]) }) { first, _ in first }
    let sh = URL(fileURLWithPath: "/bin/sh")
    let ran = try Tool.run([file.path], environment: given, binary: sh)
    #expect(ran.text.contains("\n\(Self.webhooks[0])\n"), "\(ran.text)\(ran.errors)")
    let without = try Tool.run([file.path], binary: sh)
    #expect(
      without.status != 0 && without.errors.contains("\(variable): it is the secret https://"))
  }

  @Test func noArtefactHoldsWhatACredentialProcessGave() throws {
    let bench = try PlanBench(MotoServer())
    let config = try bench.scratch.write(
      "config",
      """
      [default]
      credential_process = printf '{"Version": 1, "AccessKeyId": "AKIAEXAMPLE", \
      "SecretAccessKey": "keyT0KENkeykeykeykey", "SessionToken": "sessionT0KENsession"}'
      """)
    var variables = bench.environment.merging(["AWS_CONFIG_FILE": config.path]) { $1 }
    for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] {
      variables[name] = nil
    }
    var written = ""
    for words in [
      ["implement", "small-alarm", "--yes"], ["test", "small-alarm"],
      ["test", "small-alarm", "--format", "json"],
      ["implement", "small-alarm", "--format", "aws-cli", "--set", "threshold=7"],
      ["backout", "small-alarm", "undo", "--yes"], ["journal", "show"],
    ] {
      let outcome = try Tool.run(
        bench.arguments(words) + ["--log-level", "trace"], environment: variables)
      #expect(outcome.status == 0, "\(words): \(outcome.errors)\(outcome.text)")
      written += outcome.text + outcome.errors
    }
    let script = try Tool.run(
      [
        "run", "--log-level", "trace", "-e",
        "print(aws.sts.get_caller_identity{}.Account) aws.s3.get_bucket_policy{ Bucket = 'none' }",
      ], environment: variables)
    #expect(script.status == 2 && script.errors.contains("NoSuchBucket"), "\(script.errors)")
    written += script.text + script.errors
    written += try String(contentsOfFile: bench.journal, encoding: .utf8)
    #expect(written.contains("answered 200"))
    for secret in Self.planted { #expect(!written.contains(secret), "\(secret) in \(written)") }
  }
}
