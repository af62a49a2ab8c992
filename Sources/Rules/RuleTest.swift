internal import Events
internal import JSONScan
internal import LuaHost
package import Predicates
internal import System

/// Runs a rule's examples: the events that it has to find, and those it has to leave alone.
package struct RuleTester {
  private let environment: RuleEnvironment
  private let watched = WatchedThread()

  /// To be used on the thread that makes it; `end()` when done.
  package init(_ environment: RuleEnvironment) { self.environment = environment }
  /// Gives up the thread's place with the watchdog. The tester must not be used afterwards.
  package func end() { watched.end() }

  /// One example that did not do as it said, or could not be run.
  package struct Failure: Sendable {
    /// The example as the rule's file has it.
    package var example: Example
    /// What it did instead, or why it could not be run.
    package var message: String
    /// The parts of the match that decided, for an example that should have fired.
    package var explanation: Explanation?
  }

  /// How many examples did as they say, and those that did not.
  package struct Result: Sendable {
    /// Examples, not events.
    package var passed = 0
    /// In the order of the file: those that should fire first.
    package var failures: [Failure] = []
  }

  /// Runs all examples, each in a fresh Lua state.
  package func test(_ rule: Rule) -> Result {
    var result = Result()
    for example in rule.examples.fires { run(rule, example, fires: true, &result) }
    for example in rule.examples.quiet { run(rule, example, fires: false, &result) }
    return result
  }

  private func run(_ rule: Rule, _ example: Example, fires: Bool, _ result: inout Result) {
    var failures: [Failure] = []
    var events = 0
    func fail(_ message: String, _ explanation: Explanation? = nil) {
      failures.append(Failure(example: example, message: message, explanation: explanation))
    }
    guard let source = source(example, of: rule) else {
      result.failures.append(
        Failure(example: example, message: "cannot be read: expected a file in the rule's folder"))
      return
    }
    let set = PredicateSet([rule.predicate])
    var matcher = PredicateMatcher(set)
    let reader = EventReader(limits: EventLimits(), cancelled: Cancellation())
    let totals = reader.read(source, fields: set.noted, problem: { fail($0.message) }) { batch in
      var matched: Set<Int> = []
      matcher.forEachMatch(in: batch) { place, _ in
        matched.insert(place)
      }
      for place in 0..<batch.count {
        let number = events + place + 1
        let verdict = self.verdict(rule, batch, place, matched.contains(place))
        let which = batch.count == 1 && events == 0 ? "" : "event \(number): "
        switch verdict {
        case .fired where !fires: fail(which + "fires, expected it to stay quiet")
        case .rejected(let why) where fires: fail(which + "stays quiet, expected it to fire", why)
        case .whereRejected where fires:
          fail(which + "stays quiet, expected it to fire: match accepts it, where says no")
        case .failed(let message): fail(which + message)
        default: break
        }
      }
      events += batch.count
      return true
    }
    if totals.events == 0 && failures.isEmpty {
      fail("has no CloudTrail event: expected one at least")
    }
    if failures.isEmpty { result.passed += 1 } else { result.failures += failures }
  }

  private enum Verdict {
    case fired
    case rejected(Explanation)
    case whereRejected
    case failed(String)
  }

  private func verdict(_ rule: Rule, _ batch: js_batch, _ place: Int, _ matched: Bool) -> Verdict {
    let record = batch.records[place].index
    guard matched else { return .rejected(rule.predicate.explain(batch.view, record: record)) }
    guard rule.runsLua else { return .fired }
    do {
      let cell = try RuleCell(rule, environment: environment, watched: watched)
      return try cell.verdict(record, in: batch.view) == nil ? .whereRejected : .fired
    } catch {
      let (line, text) = RuleLoader.split(error.message, file: rule.file)
      return .failed(line.map { "line \($0): \(text)" } ?? text)
    }
  }

  /// A file name is relative to the rule's folder.
  private func source(_ example: Example, of rule: Rule) -> EventSource? {
    switch example.content {
    case .json(let bytes): return EventSource(name: example.name, origin: .bytes(bytes))
    case .file(let name):
      if name.hasPrefix("/") || name.split(separator: "/").contains("..") { return nil }
      let folder = rule.file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      let bytes =
        rule.file.root == .library ? environment.library.file(path) : try? FileSystem.read(path)
      return bytes.map { EventSource(name: name, origin: .bytes($0)) }
    }
  }
}
