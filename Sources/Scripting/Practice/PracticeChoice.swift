/// Which practice account a session has, instead of AWS (docs/practice.md).
package struct PracticeChoice: Sendable, Hashable {
  package enum Origin: Sendable, Hashable {
    /// The account that every run starts with; forgotten at its end.
    case fresh
    /// A JSON file: made when it is not there, written whole after every change.
    case stateFile(String)
    /// A Lua file that sets an account up; forgotten at the end of the run.
    case scenario(String)
    /// The same, of those that come with Moonwatch: `stdlib/practice/scenarios/NAME.lua`.
    case builtIn(String)
  }

  package var origin: Origin
  /// The region of calls that name none; nil: the account's own.
  package var region: String?
  /// Whose calls they are, where a scenario has several accounts.
  package var profile: String?

  package init(_ origin: Origin = .fresh, region: String? = nil, profile: String? = nil) {
    self.origin = origin
    self.region = region
    self.profile = profile
  }
}
