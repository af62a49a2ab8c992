internal import ArgumentParser
internal import Scripting

/// The values of `--account`.
enum AccountChoice: ExpressibleByArgument, CustomStringConvertible {
  /// AWS itself, or what `--endpoint-url` names.
  case aws
  /// The practice account.
  case practice(PracticeChoice.Origin)

  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    switch (parts[0], parts.count == 2 ? String(parts[1]) : nil) {
    case ("aws", nil): self = .aws
    case ("practice", nil): self = .practice(.fresh)
    case ("practice", let path?) where path.hasSuffix(".json"): self = .practice(.stateFile(path))
    case ("practice", let path?) where path.hasSuffix(".lua"): self = .practice(.scenario(path))
    case ("practice", let name?) where Self.isName(name): self = .practice(.builtIn(name))
    default: return nil
    }
  }

  static var allValueStrings: [String] {
    ["aws", "practice", "practice:FILE.json", "practice:FILE.lua", "practice:SCENARIO"]
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) }
  }

  var defaultValueDescription: String { description }

  var description: String {
    switch self {
    case .aws: "aws"
    case .practice(.fresh): "practice"
    case .practice(.stateFile(let name)), .practice(.scenario(let name)),
      .practice(.builtIn(let name)):
      "practice:\(name)"
    }
  }
}
