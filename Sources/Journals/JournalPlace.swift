/// Where an account's journal is.
package enum JournalPlace {
  /// - Parameters:
  ///   - endpoint: the URL that calls go to in place of AWS's: its account is another one of the same number.
  ///   - variable: looks up environment variables.
  /// - Returns: nil when there is neither a home folder nor a variable that says where.
  package static func path(
    partition: String, account: String, endpoint: String?, variable: (String) -> String?
  ) -> String? {
    if let path = variable("MOONWATCH_JOURNAL"), !path.isEmpty { return path }
    let state: String
    if let folder = variable("XDG_STATE_HOME"), folder.hasPrefix("/") {
      state = folder
    } else if let home = variable("HOME"), !home.isEmpty {
      state = home + "/.local/state"
    } else {
      return nil
    }
    let name = "\(partition)-\(account)\(endpoint.map { "@" + label($0) } ?? "")"
    return "\(state)/moonwatch/journal/\(name).ndjson"
  }

  /// `http://127.0.0.1:5000/a` as `127.0.0.1-5000-a`
  private static func label(_ endpoint: String) -> String {
    let place = endpoint.split(separator: "//", maxSplits: 1).last ?? ""
    let words = place.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")) }
    return words.joined(separator: "-")
  }
}
