internal import Values

/// A setting that was found, and where, for messages.
struct ConfiguredValue: Sendable {
  let text: String
  /// `AWS_MAX_ATTEMPTS`, or `max_attempts in /root/.aws/config, line 3`.
  let place: String

  func integer(_ allowed: ClosedRange<Int>) throws(AWSError) -> Int {
    guard let number = Int(text), allowed.contains(number) else {
      let wanted =
        allowed.upperBound == .max
        ? "of at least \(allowed.lowerBound)"
        : "from \(allowed.lowerBound) to \(allowed.upperBound)"
      throw .configuration("\(place): expected a whole number \(wanted), found \"\(text)\"")
    }
    return number
  }

  /// `true` or `false`, in any case. The CLI takes anything but `true` for false, `yes` and `1` as
  /// well.
  func boolean() throws(AWSError) -> Bool {
    switch text.lowercased() {
    case "true": return true
    case "false": return false
    default: throw .configuration("\(place): expected true or false, found \"\(text)\"")
    }
  }

  /// One of a few words, in any case.
  func word<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type
  ) throws(AWSError) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: text.lowercased()) { return word }
    let words = Word.allCases.map(\.rawValue)
    var message = "\(place): expected \(words.joined(separator: ", ")), found \"\(text)\""
    message += NearestName.hint(for: text, in: words)
    throw .configuration(message)
  }
}

extension Configuration {
  /// The first of these environment variables that is set, else the setting of the profile, else
  /// another.
  func value(
    _ variables: [String], _ name: String?, or other: ConfiguredValue? = nil
  ) throws(AWSError) -> ConfiguredValue? {
    for variable in variables {
      if let text = machine.variable(variable) {
        return ConfiguredValue(text: text, place: variable)
      }
    }
    if let name, let found = try setting(name) { return found }
    return other
  }

  /// A setting of the profile.
  func setting(_ name: String) throws(AWSError) -> ConfiguredValue? {
    guard let setting = profile[name], !setting.value.isEmpty else { return nil }
    guard setting.nested == nil else {
      throw .configuration("\(setting.place): expected a value for \(name), found nested settings")
    }
    return ConfiguredValue(text: setting.value, place: "\(name) in \(setting.place)")
  }

  /// A setting below another one of the profile: `s3 =`, and in the next lines `addressing_style =
  /// path`.
  func setting(_ group: String, _ name: String) throws(AWSError) -> ConfiguredValue? {
    guard let outer = profile[group], !outer.value.isEmpty else { return nil }
    guard let nested = outer.nested else {
      throw .configuration("\(outer.place): expected nested settings below \(group)")
    }
    guard let setting = nested[name], !setting.value.isEmpty else { return nil }
    return ConfiguredValue(text: setting.value, place: "\(group) \(name) in \(setting.place)")
  }
}
