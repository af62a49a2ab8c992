internal import ArgumentParser
internal import Reports
internal import Rules
internal import System

struct RulesNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a rule to begin with: it loads, and passes its own examples.")

  @Argument(help: ArgumentHelp("The id of the new rule.", valueName: "id"))
  var id: String

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "The file to write, instead of standard output. It must not exist yet.", valueName: "file"))
  var output: String?

  func validate() throws {
    guard Identifier.isValid(id) else {
      throw ValidationError("the id: expected \(Identifier.words), found \"\(id)\"")
    }
  }

  func run() throws {
    if let output, FileSystem.exists(output) {
      throw Failure(description: displaySafe("\(output) exists already; it is left as it is"))
    }
    var file = try ReportOutput(path: output)
    try file.write { $0 += template.utf8 }
    try file.finish()
  }

  private var template: String {
    """
    -- What it finds, why that matters, and what to do about it.
    return rule {
      id       = "\(id)",
      title    = "Somebody signed in to the console without MFA",
      severity = "medium", -- info, low, medium, high or critical
      tags     = { "attack.t1078.004" },
      match    = {
        eventName = "ConsoleLogin",
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = { MFAUsed = "No" },
      },
      message  = "{userIdentity.arn} signed in without MFA from {sourceIPAddress}",
      examples = {
        fires = {
          {
            eventName = "ConsoleLogin",
            responseElements = { ConsoleLogin = "Success" },
            additionalEventData = { MFAUsed = "No" },
          },
        },
        quiet = {
          {
            eventName = "ConsoleLogin",
            responseElements = { ConsoleLogin = "Success" },
            additionalEventData = { MFAUsed = "Yes" },
          },
        },
      },
    }

    """
  }
}
