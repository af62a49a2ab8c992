internal import Events
internal import LuaHost
internal import Predicates

/// Puts together what the workers found: one order, no event twice.
struct ScanCollector {
  private let scan: Scan
  private var findings: [LocatedFinding] = []
  private var problems: [(source: Int, problem: SourceProblem)] = []
  private var failures: [Int: RuleFailure] = [:]
  private var totals: [(source: Int, totals: SourceTotals)] = []
  private var luaSeconds: [Int: Double] = [:]

  init(_ scan: Scan) { self.scan = scan }

  mutating func add(_ part: ScanWorker.Result) {
    findings += part.findings
    problems += part.problems
    totals += part.totals
    luaSeconds.merge(part.seconds, uniquingKeysWith: +)
    failures.merge(part.failures) { $0.merged($1) }
  }

  mutating func outcome(problems earlier: [ScanProblem], seconds: Double) -> ScanOutcome {
    dropAfterBreaks()
    findings.sort(by: LocatedFinding.precedes)
    if !scan.options.keepDuplicates { dropDuplicates() }
    let all = earlier + sourceProblems() + foreignProblems() + ruleProblems() + interruption()
    let read = totals.filter { !$0.totals.isDigest || $0.totals.events > 0 }
    let summary = ScanSummary(
      files: read.count, events: totals.reduce(0) { $0 + $1.totals.events },
      bytes: totals.reduce(0) { $0 + $1.totals.bytes }, findings: findings.count, errors: all.count,
      seconds: seconds, skipped: totals.count - read.count)
    let foreign = totals.filter { $0.totals.foreign > 0 }.sorted { $0.source < $1.source }
    return ScanOutcome(
      report: ScanReport(summary: summary, findings: findings.map(\.finding), problems: all),
      foreign: foreign.map { (scan.sources[$0.source].name, $0.totals.foreign) },
      luaSeconds: luaSeconds.sorted { $0.key < $1.key }.map { (scan.rules[$0.key].id, $0.value) })
  }

  /// A worker may have run a rule beyond the event that broke it on another.
  private mutating func dropAfterBreaks() {
    let numbers = Dictionary(uniqueKeysWithValues: scan.rules.enumerated().map { ($1.id, $0) })
    findings.removeAll { found in
      numbers[found.finding.rule].map { scan.breaks[$0].isBefore(found.position) } ?? false
    }
  }

  /// Equal findings are neighbours: same time, same id. The first in the sources stays.
  private mutating func dropDuplicates() {
    var last: LocatedFinding?
    findings.removeAll { found in
      if let last, last.finding.id == found.finding.id, last.identity == found.identity {
        return true
      }
      last = found
      return false
    }
  }

  private func sourceProblems() -> [ScanProblem] {
    let ordered = problems.enumerated().sorted {
      ($0.element.source, $0.offset) < ($1.element.source, $1.offset)
    }
    return ordered.map {
      ScanProblem(where: $0.element.problem.name, message: $0.element.problem.message)
    }
  }

  /// A source in which there is JSON but no event is most likely an envelope that is not known here. One
  /// that merely lies in a folder among others, a manifest for instance, is none.
  private func foreignProblems() -> [ScanProblem] {
    let nothing = totals.allSatisfy { $0.totals.events == 0 }
    return totals.sorted { $0.source < $1.source }.compactMap { source, totals in
      guard totals.foreign > 0, totals.events == 0, nothing || scan.sources[source].isNamed else {
        return nil
      }
      return ScanProblem(
        where: scan.sources[source].name,
        message:
          "has no CloudTrail event: expected records, found \(totals.foreign) other JSON values")
    }
  }

  private func interruption() -> [ScanProblem] {
    guard scan.cancelled.isSet else { return [] }
    let done = "\(scan.progress.sources) of \(scan.sources.count) sources were read"
    return [ScanProblem(where: "scan", message: "interrupted: at most \(done)")]
  }

  private func ruleProblems() -> [ScanProblem] {
    failures.filter { $0.value.fault.kind != .cancelled }.sorted { $0.key < $1.key }.map {
      number, failure in
      let rule = scan.rules[number]
      let (line, text) = RuleLoader.split(failure.fault.message, file: rule.file)
      var message = "rule \(rule.id): \(text)"
      message += " (on event \(failure.event ?? "without an id")"
      message += " in \(scan.sources[failure.position.source].name)"
      if failure.isExhausted {
        message += "; the rule was stopped there: its failed calls together took too long"
      } else if failure.fault.kind.isStop {
        message += "; the rule was stopped there"
      } else if failure.count > 1 {
        message += "; \(failure.count) events in all"
      }
      return ScanProblem(
        where: RuleProblem(path: rule.file.path, line: line, message: "").place,
        message: message + ")")
    }
  }
}
