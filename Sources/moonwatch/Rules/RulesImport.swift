internal import ArgumentParser
internal import Predicates
internal import Reports
internal import Rules
internal import System

struct RulesImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Write Sigma rules for CloudTrail as rule files.",
    discussion: """
      One rule is written to standard output; with --output each rule becomes a file in that folder, named by the file \
      it came from. Files that exist are left alone. A rule that cannot be said in a match table is named; the others \
      are written, and the status is 2. Sigma files need not be imported to be run: moonwatch scan --rules FILE.yml.

        moonwatch rules import aws_root_account_usage.yml
        moonwatch rules import --output my-rules sigma/rules/cloud/aws/cloudtrail
      """)

  @Argument(
    help: ArgumentHelp("Sigma files, or folders of them.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The folder to write files to; it is made if need be.", valueName: "folder"),
    completion: .directory)
  var output: String?

  func run() throws {
    let pack = RulePack(places: paths, environment: RuleEnvironment(library: RuleOptions.library))
    var failed = pack.reportProblems()
    let rules = pack.rules.filter(\.file.isSigma)
    for rule in pack.rules where !rule.file.isSigma {
      Moonwatch.say(displaySafe("\(rule.file.path): skipped: not a Sigma rule"))
    }
    if rules.count > 1, output == nil {
      throw Failure(
        description: "\(rules.count) rules: name a folder for their files with --output")
    }
    var written = 0
    for rule in rules {
      let text: String
      do throws(UnprintablePredicate) { text = try RuleWriter.lua(rule) } catch {
        Moonwatch.say(displaySafe("\(rule.file.path): \(rule.id): \(error.message)"))
        failed = true
        continue
      }
      if try write(text, rule, rules) { written += 1 } else { failed = true }
    }
    if output != nil { Moonwatch.say("\(written) rules written") }
    if failed { throw ExitCode(2) }
  }

  private func write(_ text: String, _ rule: Rule, _ all: [Rule]) throws -> Bool {
    guard let output else {
      var file = try ReportOutput(path: nil)
      try file.write { $0 += text.utf8 }
      try file.finish()
      return true
    }
    try FileSystem.makeFolders(output)
    let name = rule.file.path.split(separator: "/").last ?? ""
    var stem = String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
    if all.count(where: { $0.file.path == rule.file.path }) > 1 {
      stem += "-" + rule.id
    }
    let path = "\(output)/\(stem).lua"
    guard !FileSystem.exists(path) else {
      Moonwatch.say(displaySafe("\(path) exists already; it is left as it is"))
      return false
    }
    var file = try ReportOutput(path: path)
    try file.write { $0 += text.utf8 }
    try file.finish()
    return true
  }
}
