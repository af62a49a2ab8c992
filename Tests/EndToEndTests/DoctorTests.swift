import Foundation
import MotoServer
import Testing

/// The page for bug reports.
struct DoctorTests {
  /// A machine without configuration, instance metadata and network.
  private func alone(_ scratch: Scratch, _ more: [String: String] = [:]) -> [String: String] {
    let alone = [
      "HOME": scratch.folder.path, "AWS_EC2_METADATA_DISABLED": "true", "AWS_MAX_ATTEMPTS": "1",
      "AWS_REGION": "eu-west-1", "AWS_ENDPOINT_URL": "http://127.0.0.1:1", "XDG_STATE_HOME": "",
    ]
    return alone.merging(more) { $1 }
  }

  private struct Page: Decodable {
    struct Check: Decodable {
      var group, name, result, text: String
      var remedy: String?
    }
    var schema, version: String
    var status: Int32
    var checks: [Check]

    func check(_ name: String) -> Check? { checks.first { $0.name == name } }
  }

  @Test func itWorksWithoutCredentialsAndNetwork() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run(["doctor", "--format", "json"], environment: alone(scratch))
    let page = try JSONDecoder().decode(Page.self, from: outcome.output)
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(page.status == 1)
    #expect(page.schema == "moonwatch.doctor/1")
    #expect(page.check("network")?.result == "fail")
    #expect(page.check("credentials")?.text.contains("no credentials were found") == true)
    #expect(page.check("credentials")?.remedy != nil)
    #expect(page.check("clock")?.result == "skipped")
    #expect(page.check("permissions")?.result == "skipped")
    #expect(page.check("region")?.text == "eu-west-1")
    #expect(page.check("journal folder")?.result == "pass")
    #expect(outcome.errors == "")
  }

  @Test func itFitsOnAPageOfEightyColumns() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run(["doctor"], environment: alone(scratch))
    #expect(outcome.lines.count <= 66)
    // Paths and names of libraries may be longer than a line.
    #expect(outcome.lines.allSatisfy { $0.count <= 80 || !$0.dropFirst(29).contains(" ") })
    #expect(outcome.lines.last == "The account cannot be used; files can be scanned.")
  }

  @Test func noSecretIsPrinted() throws {
    let scratch = try Scratch()
    let secrets = [
      "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "not/to/be/seen",
      "AWS_SESSION_TOKEN": "nor/this/token", "HTTPS_PROXY": "http://user:proxyword@127.0.0.1:1",
    ]
    for format in ["text", "json"] {
      let outcome = try Tool.run(
        ["doctor", "--format", format], environment: alone(scratch, secrets))
      for secret in secrets.values { #expect(!outcome.text.contains(secret)) }
      #expect(!outcome.text.contains("proxyword"))
      #expect(outcome.text.contains("AWS_SESSION_TOKEN"))
      #expect(!outcome.text.contains(scratch.folder.path + "/"))
    }
  }

  @Test func whatIsBrokenHereIsStatusTwo() throws {
    let scratch = try Scratch()
    try scratch.write(".aws", "a file where a folder belongs")
    let outcome = try Tool.run(
      ["doctor", "--profile", "nosuch", "--format", "json"], environment: alone(scratch))
    let page = try JSONDecoder().decode(Page.self, from: outcome.output)
    #expect(outcome.status == 2)
    #expect(page.check("settings")?.text.contains("nosuch") == true)
  }

  @Test func aStateFolderThatCannotBeMadeIsNamed() throws {
    let scratch = try Scratch()
    try scratch.write("state", "a file")
    let place = scratch.folder.appendingPathComponent("state").path
    let outcome = try Tool.run(
      ["doctor", "--format", "json"], environment: alone(scratch, ["XDG_STATE_HOME": place]))
    let page = try JSONDecoder().decode(Page.self, from: outcome.output)
    #expect(outcome.status == 2)
    #expect(page.check("journal folder")?.result == "fail")
    #expect(page.check("journal folder")?.text.contains("not a folder") == true)
  }

  @Test func thePracticeAccountNeedsNothing() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run(
      ["doctor", "--account", "practice", "--format", "json"], environment: alone(scratch))
    let page = try JSONDecoder().decode(Page.self, from: outcome.output)
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(page.check("permissions")?.result == "pass")
  }

  @Test func anAccountThatAnswersIsIdentified() throws {
    let server = try MotoServer()
    let outcome = try Tool.run(["doctor", "--format", "json"], environment: server.environment)
    let page = try JSONDecoder().decode(Page.self, from: outcome.output)
    #expect(page.check("network")?.result == "pass")
    #expect(page.check("clock")?.result == "pass")
    #expect(page.check("credentials")?.text.contains("environment") == true)
    #expect(page.check("identity")?.text.contains("arn:aws:") == true)
  }
}
