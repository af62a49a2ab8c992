internal import AWS
internal import Values

/// A call as a command of the AWS CLI, for a shell: it does the same when it is run as it stands.
///
/// Members become options; where the CLI would take a value for something else (a file, a flag, a list of its own
/// notation) all parameters go into `--cli-input-json`. Sources: AWS CLI User Guide, "Specifying parameter values"
/// and "Loading a parameter from a file"; awscli/argprocess.py and awscli/customizations.
struct CLICommand {
  let model: ServiceModel
  let operation: Operation
  let parameters: Members
  /// Options of the CLI itself: `--region`, `us-east-1`.
  let options: [String]

  /// Services whose commands have another name than the API.
  private static let services = ["s3": "s3api"]

  /// Members whose option has another name.
  private static let renamed = ["sns subscribe Endpoint": "--notification-endpoint"]

  /// Options that the CLI has for itself.
  private static let taken: Set<String> = [
    "--region", "--output", "--query", "--version", "--profile", "--debug", "--color",
    "--endpoint-url", "--no-paginate", "--cli-input-json",
  ]

  private var command: String {
    OperationName.lua(operation.name).map { $0 == "_" ? "-" : String($0) }.joined()
  }

  var text: String {
    let head = ["aws", Self.services[model.name] ?? model.name, command]
    let words = plainWords ?? ["--cli-input-json", json(.members(parameters))]
    return (head + words + options).map(word).joined(separator: " ")
  }

  // ---- secrets ---------------------------------------------------------------------------------
  /// The name of the shell variable that stands for a secret, which is in no command.
  private static func variable(_ secret: Value) -> String {
    let digest = Redaction.shown(secret).split(separator: " ").last?.dropLast() ?? ""
    return "MOONWATCH_SECRET_" + (digest.count == 12 ? digest.uppercased() : "")
  }

  /// The secrets of the parameters, by their variables.
  private var secrets: [(variable: String, shown: String)] {
    var found: [(String, String)] = []
    func collect(_ value: Value) {
      switch value {
      case .secret(let secret): found.append((Self.variable(secret), Redaction.shown(secret)))
      case .list(let items): items.forEach(collect)
      case .members(let members): for (_, value) in members { collect(value) }
      default: break
      }
    }
    collect(.members(parameters))
    return found
  }

  /// A word for the shell, in which a variable without a value ends the script with what it stands for.
  private func word(_ text: String) -> String {
    secrets.reduce(Self.quoted(text)) { word, secret in
      let expansion = "\"${\(secret.variable):?it is the secret \(secret.shown)}\""
      return text == secret.variable
        ? expansion : word.replacing(secret.variable, with: "'\(expansion)'")
    }
  }

  // ---- words -----------------------------------------------------------------------------------

  /// The parameters as options; nil when one of them has no plain form.
  private var plainWords: [String]? {
    var words: [String] = []
    for (name, value) in parameters {
      guard let option = option(name), let values = optionWords(value, option) else { return nil }
      words += values
    }
    return words
  }

  private func option(_ member: String) -> String? {
    if let known = Self.renamed["\(model.name) \(command) \(member)"] { return known }
    let option =
      "--" + OperationName.lua(member).map { $0 == "_" ? "-" : String($0) }.joined()
    return Self.taken.contains(option) ? nil : option
  }

  private func optionWords(_ value: Value, _ option: String) -> [String]? {
    switch value {
    case .boolean(let isSet): return [isSet ? option : "--no-" + option.dropFirst(2)]
    case .list(let items):
      guard !items.isEmpty else { return nil }
      let scalars = items.compactMap { Self.scalar($0) }
      if scalars.count == items.count {
        // One word that looks like JSON would be read as the whole list.
        let looksLikeJSON = scalars.contains { $0.hasPrefix("[") || $0.hasPrefix("{") }
        return looksLikeJSON ? nil : [option] + scalars
      }
      return Self.isStructure(items) ? [option, json(value)] : nil
    case .members(let members): return members.isEmpty ? nil : [option, json(value)]
    default: return Self.scalar(value).map { [option, $0] }
    }
  }

  private static func isStructure(_ items: [Value]) -> Bool {
    items.allSatisfy { $0.members != nil || $0.list != nil }
  }

  /// The word for a text or number; nil for what the CLI would not take as it is.
  private static func scalar(_ value: Value) -> String? {
    switch value {
    case .integer(let number): return number < 0 ? nil : "\(number)"
    case .double(let number):
      var bytes: [UInt8] = []
      bytes.appendJSON(number)
      return number < 0 ? nil : String(decoding: bytes, as: UTF8.self)
    case .secret(let value): return variable(value)
    case .time(let time): return time.iso8601
    case .string(let text):
      let lookedUp = ["file://", "fileb://", "http://", "https://"]
      if text.isEmpty || text.hasPrefix("-") || lookedUp.contains(where: text.hasPrefix) {
        return nil
      }
      // In JSON they are escapes, which do nothing to a terminal.
      guard text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
      return text
    default: return nil
    }
  }

  /// Bytes in base64, which the CLI wants in JSON.
  private func json(_ value: Value) -> String {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .secret(let value): bytes.appendJSON(Self.variable(value))
    case .blob(let blob): bytes.appendJSON(Base64.encode(blob))
    case .time(let time): bytes.appendJSON(time.iso8601)
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(item, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .members(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, (name, value)) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.appendJSON(name)
        bytes.append(UInt8(ascii: ":"))
        append(value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    default: bytes.appendJSON(value)
    }
  }

  /// A word for the shell.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x2B && byte <= 0x3A
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@")
      }
    return isPlain ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
