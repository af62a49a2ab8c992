package import Rules

/// What a shell needs of the program around it.
package struct Surroundings {
  /// Lets calls be made for somebody else.
  package var switchAccount: ((AccountSwitch) throws(SwitchFault) -> Void)?
  package var environment: (String) -> String? = { _ in nil }
  /// Threads that a scan may take.
  package var jobs = 1

  /// Shows how far a scan is, and takes that away again.
  package var progress: ((ScanProgress) -> Void)?
  package var progressEnds: (() -> Void)?
  /// The user's editor, on a file or on a text: false or nil when it failed. Nil: there is no terminal.
  package var editFile: ((String) -> Bool)?
  package var editText: ((String) -> String?)?
  /// What is chosen of the account: for `.account` and the prompt.
  package var accountName: () -> String? = { nil }
  package var accountFacts: () -> [(name: String, value: String)] = { [] }

  package init() {}
}

/// What an account is switched to.
package struct AccountSwitch: Sendable {
  /// `practice`, `practice:FILE` or `aws`; nil: as it is.
  package var kind: String?
  /// Options of `aws{…}` by name.
  package var options: [String: String] = [:]
}

/// Why the account cannot be switched.
package struct SwitchFault: Error {
  package var message: String
  package init(message: String) { self.message = message }
}
