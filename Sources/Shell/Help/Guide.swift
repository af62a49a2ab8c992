internal import AWS
internal import Scripting
internal import Predicates
internal import Rules
internal import Values

/// Help on anything, from what is at hand: stubs, models, rules, the schema of events. Needs no network.
struct Guide {
  let stubs: StubIndex
  let rules: LoadedRules
  let catalog: ServiceCatalog

  static let overview: String = {
    let widest = Command.all.reduce(0) { max($0, $1.name.count + $1.usage.count + 2) }
    let width = min(widest, 34)
    let commands = Command.all.map { command in
      let head = ".\(command.name) \(command.usage)"
      let gap =
        head.count >= width
        ? "\n" + String(repeating: " ", count: width + 4)
        : String(repeating: " ", count: width - head.count + 2)
      return "  \(head)\(gap)\(command.summary)"
    }
    return """
      Lua 5.4 runs what you type; what it gives is printed, and is _ afterwards (_1 … _9 the ones before).

        events "samples:"                               a stream of events: files, folders, "history:", "-"
        events "samples:":where{ userIdentity = { type = "Root" } }:count_by "eventName"
        scan "samples:"                                 what the rules find in them
        explain("root-usage", _)                        why a rule finds an event, or does not
        aws.sts.get_caller_identity{}                   a call to AWS; Tab completes services, operations, parameters
        parallel(regions, function(region) … end)       many calls side by side

      Commands, each a function too:
      \(commands.joined(separator: "\n"))

      .help TOPIC: a function (.help parallel), a method (.help where), an AWS service, operation or parameter
      (.help cloudtrail.lookup_events), a rule (.help root-usage), an event field (.help userIdentity.type).
      """
  }()

  /// The text on a topic; nil when nothing is known of it.
  func text(on topic: String) -> String? {
    let name = topic.hasPrefix(".") ? String(topic.dropFirst()) : topic
    if topic.hasPrefix("."), let command = Command.named(name) { return text(on: command) }
    if let stub = stubs[name] { return StubText.text(stub, stubs) }
    if let text = serviceText(name) { return text }
    if let rule = rules.rule(name) { return RuleText.text(rule) }
    if let text = controlText(name) { return text }
    if let field = FieldHelp(stubs).text(on: name) { return field }
    if let command = Command.named(name) { return text(on: command) }
    // `where` for Stream:where.
    let found = stubs.stubs.filter { $0.lastName == name }
    if !found.isEmpty { return found.map { StubText.text($0, stubs) }.joined(separator: "\n\n") }
    return nil
  }

  /// Topics that have a word in them, and the nearest name, for a topic that is none.
  func suggestions(for topic: String) -> [String] {
    let word = topic.lowercased()
    var found = topics.filter { $0.lowercased().contains(word) }
    found += stubs.stubs.filter { $0.text.lowercased().contains(word) }.map(\.name)
    var seen: Set<String> = []
    found = found.filter { seen.insert($0).inserted }
    if found.isEmpty, let nearest = NearestName.of(topic, in: topics) { found = [nearest] }
    return Array(found.prefix(20))
  }

  /// All topics but the operations of services, which are many.
  var topics: [String] {
    Command.all.map { "." + $0.name } + stubs.stubs.map(\.name) + rules.all.map(\.id)
      + catalog.names.map { "aws." + ServiceNames.lua($0) } + EventSchema.fields.map(\.description)
  }

  private func text(on command: Command) -> String {
    let function = stubs[command.name].map { "\n\n" + StubText.text($0, stubs) } ?? ""
    return ".\(command.name) \(command.usage)\n  \(command.summary)\(function)"
  }

  // ---- AWS -------------------------------------------------------------------------------------
  /// `cloudtrail`, `aws.cloudtrail`, `cloudtrail.lookup_events`, `….LookupAttributes`.
  private func serviceText(_ topic: String) -> String? {
    var parts = topic.split { $0 == "." || $0 == " " || $0 == ":" }.map(String.init)
    if parts.first == "aws" { parts.removeFirst() }
    guard let first = parts.first, let model = ServiceNames.model(first, in: catalog) else {
      return nil
    }
    return ServiceHelp.text(model, Array(parts.dropFirst()))
  }

  // ---- controls --------------------------------------------------------------------------------
  private func controlText(_ id: String) -> String? {
    ControlIndex(rules.environment.library)[id].map { control in
      "\(control.id): \(control.title)\n  \(control.path)\n\n"
        + "  moonwatch test \(control.id)        checks it, reads only\n"
        + "  moonwatch implement \(control.id)   makes it so\n"
        + "  moonwatch backout \(control.id)     takes that back"
    }
  }
}
