internal import AWS
internal import Scripting
internal import Logging
internal import LuaHost
internal import Shell
internal import System

/// Who the shell's calls are made for: as the command line says, until `.account` says otherwise.
final class ShellAccount {
  private var options: AccountOptions
  private var role: String?
  private let library: StandardLibrary
  private let log: Logger

  init(_ options: AccountOptions, _ library: StandardLibrary, _ log: Logger) {
    self.options = options
    self.library = library
    self.log = log
  }

  /// What the prompt says: nil for AWS with the default profile.
  var name: String? {
    if case .practice = options.account { "practice" } else { options.profile }
  }

  /// What is chosen, by name.
  var facts: [(name: String, value: String)] {
    let texts = [
      ("account", options.account.description), ("profile", options.profile),
      ("region", options.region), ("role", role), ("endpoint_url", options.endpointURL),
    ]
    return texts.compactMap { name, value in value.map { (name, $0) } }
  }

  func change(_ choice: AccountSwitch, of script: ScriptSession) throws(SwitchFault) {
    var options = options
    var role = role
    if let kind = choice.kind {
      guard let account = AccountChoice(argument: kind) else {
        let names = AccountChoice.allValueStrings.joined(separator: ", ")
        throw SwitchFault(message: "expected one of \(names); found \"\(kind)\"")
      }
      options.account = account
    }
    for (name, value) in choice.options.sorted(by: { $0.key < $1.key }) {
      switch name {
      case "region": options.region = value
      case "profile": options.profile = value
      case "endpoint_url": options.endpointURL = value
      case "role": role = value
      default:
        throw SwitchFault(
          message: "expected account, profile, region, role or endpoint_url; found \"\(name)\"")
      }
    }
    var practice: PracticeChoice?
    if case .practice(let origin) = options.account {
      practice = PracticeChoice(origin, region: options.region, profile: options.profile)
    }
    do throws(LuaFault) { try script.use(practice) } catch {
      throw SwitchFault(message: error.message)
    }
    script.clients = options.clients(library, log, role: role)
    self.options = options
    self.role = role
  }
}
