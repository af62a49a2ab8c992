internal import Reports
internal import Synchronization

/// Shows what rules print, on standard error: so much of each rule, however many events it sees. What is
/// beyond that is dropped, not the rule: how much it prints must not decide what it finds.
final class RulePrinter: Sendable {
  /// Bytes that are shown of one rule in a run.
  private static let most = 1 << 20
  private let printed = Mutex<[String: Int]>([:])

  @Sendable func print(path: String, line: String) {
    // The tabs that separate values, and line breaks, are the rule's own.
    let text = line.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      displaySafe("\(path): ")
        + line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { displaySafe(String($0)) }.joined(separator: "\t")
    }
    let count = text.reduce(0) { $0 + $1.utf8.count + 1 }
    let before = printed.withLock { printed in
      let before = printed[path, default: 0]
      printed[path] = before + count
      return before
    }
    if before + count <= Self.most {
      for line in text { Moonwatch.say(line) }
    } else if before <= Self.most {
      Moonwatch.say(displaySafe("\(path): output truncated after 1 MiB"))
    }
  }
}
