import Foundation
import Synchronization
import Testing
import Values

@testable import AWS

struct CredentialProcessTests {
  private func found(
    _ command: String, _ outcome: Machine.ProcessOutcome
  ) async throws -> (Credentials, [String]) {
    let ran = Mutex<[String]>([])
    var machine = Machine.fake(
      config: "[default]\ncredential_process = \(command)\naws_account_id = 444455556666")
    machine.run = { arguments, _ in
      ran.withLock { $0 = arguments }
      return outcome
    }
    let credentials = try await CredentialChain.fake(machine).credentials(now: now)
    return (credentials, ran.withLock { $0 })
  }

  private func printed(_ text: String) -> Machine.ProcessOutcome {
    Machine.ProcessOutcome(.exited(0), output: Array(text.utf8))
  }

  @Test func aProgramPrintsCredentials() async throws {
    let (credentials, arguments) = try await found(
      #""/opt/my tool" --for 'a b'"#,
      printed(
        #"{"Version":1,"AccessKeyId":"P","SecretAccessKey":"s","SessionToken":"t","#
          + #""Expiration":"2027-01-15T10:00:00+01:00"}"#))
    #expect(arguments == ["/opt/my tool", "--for", "a b"])
    #expect(credentials.accessKey == "P" && credentials.token?.reveal() == "t")
    #expect(credentials.expires == now + 3600 && credentials.accountID == "444455556666")
  }

  @Test func aProgramMayNameTheAccountAndNoEnd() async throws {
    let (credentials, _) = try await found(
      "tool",
      printed(#"{"Version":1,"AccessKeyId":"P","SecretAccessKey":"s","AccountId":"1"}"#))
    #expect(credentials.expires == nil && credentials.accountID == "1")
  }

  @Test func whatGoesWrongIsToldWithoutWhatWasPrinted() async {
    let place = "credential_process in /home/ada/.aws/config, line 2: "
    let cases: [(Machine.ProcessOutcome, String)] = [
      (
        Machine.ProcessOutcome(.exited(3), output: Array("hidden".utf8)), "tool ended with status 3"
      ),
      (Machine.ProcessOutcome(.killed(signal: 9)), "tool was ended by signal 9"),
      (Machine.ProcessOutcome(.timedOut), "tool did not end within 120 s"),
      (
        Machine.ProcessOutcome(.notStarted("No such file")),
        "tool could not be started: No such file"
      ),
      (printed("hidden"), "expected a JSON object on standard output"),
      (printed(#"{"AccessKeyId":"hidden"}"#), "expected \"Version\": 1 in what it printed"),
      (
        printed(#"{"Version":1,"AccessKeyId":"a"}"#),
        "expected \"SecretAccessKey\" in what it printed"
      ),
      (
        printed(#"{"Version":1,"AccessKeyId":"a","SecretAccessKey":"hidden","Expiration":"soon"}"#),
        "expected a time, 2026-03-01T08:12:01Z, as \"Expiration\""
      ),
    ]
    for (outcome, message) in cases {
      let error = await #expect(throws: AWSError.self) { try await found("tool hidden", outcome) }
      #expect(error?.message == place + message)
    }
    let open = await #expect(throws: AWSError.self) { try await found("tool 'hidden", printed("")) }
    #expect(open?.message == place + "expected a command line with its quotes closed")
  }

  private func run(_ arguments: [String], seconds: Double = 30) async -> Machine.ProcessOutcome {
    await ChildProcess.run(
      arguments, environment: ["MOON": "watch", "PATH": "/usr/bin:/bin"], seconds: seconds)
  }

  @Test func aRealProgramIsRunWithItsArgumentsAndEnvironment() async {
    let outcome = await run(["/bin/sh", "-c", "echo $MOON \"$1\"; echo hidden >&2", "x", "a  b"])
    #expect(outcome.ending == .exited(0))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "watch a  b\n")
  }

  @Test func theEndOfARealProgramIsKnown() async {
    #expect(await run(["/bin/sh", "-c", "exit 7"]).ending == .exited(7))
    #expect(await run(["/bin/sh", "-c", "kill -TERM $$"]).ending == .killed(signal: 15))
    #expect(
      await run(["/no/such/program"]).ending == .notStarted("No such file or directory"))
    #expect(await run(["/bin/sleep", "100000"], seconds: 0.05).ending == .timedOut)
    #expect(
      await run(["/bin/sh", "-c", "while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaa; done"]).ending
        == .outputTooLarge)
    // A child of its own that lives on is not waited for.
    #expect(await run(["/bin/sh", "-c", "sleep 5 & echo done"]).ending == .exited(0))
  }

  @Test func aFileIsReplacedWholeAndForItsOwnerOnly() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "token.json").path
    let machine = Machine.system(
      environment: ["HOME": "/h/"], ask: { _ in nil }, log: Machine().log)
    #expect(machine.home == "/h")
    guard case .absent = machine.read(path) else {
      Issue.record("expected no file")
      return
    }
    #expect(machine.write(path, Array("old".utf8)) == nil)
    #expect(machine.write(path, Array("new".utf8)) == nil)
    guard case .bytes(let bytes) = machine.read(path) else {
      Issue.record("expected a file")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "new")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["token.json"])
    #expect(machine.write("/no/such/folder/x", []) == "No such file or directory")
    guard case .unreadable("not a regular file") = machine.read(folder.path) else {
      Issue.record("expected a folder not to be read")
      return
    }
  }
}
