internal import AWS
internal import Events
internal import Predicates
internal import Values

/// Event history, by LookupEvents: `history:`, `history:us-east-1,eu-west-1`, `history:?days=7&EventName=StopLogging`.
/// One region after another; in each the most recent event is the first.
struct HistorySource: StreamSource {
  let name: String
  private let context: SourceContext
  private let options: HistoryOptions

  init(_ rest: String, _ context: SourceContext) throws(SourceProblem) {
    name = "history:\(rest)"
    self.context = context
    var options = context.history
    let halves = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let regions = halves[0].split(separator: ",").map(String.init)
    if !regions.isEmpty { options.regions = regions }
    do throws(HistoryOptionFault) {
      for pair in (halves.count > 1 ? halves[1] : "").split(separator: "&") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
          throw HistoryOptionFault("expected name=value, found \"\(pair)\"")
        }
        try options.set(String(parts[0]), String(parts[1]), now: context.now)
      }
    } catch {
      throw SourceProblem(name: name, message: error.message)
    }
    for region in options.regions where !Self.isRegion(region) {
      throw SourceProblem(
        name: name, message: "expected a region such as eu-west-1, found \"\(region)\"")
    }
    self.options = options
  }

  private static func isRegion(_ text: String) -> Bool {
    text.contains("-")
      && text.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
      }
  }

  func parts(_ request: SourceRequest) -> any SourceParts {
    let regions: [String?] = options.regions.isEmpty ? [nil] : options.regions
    let parts = regions.map { region in
      HistoryRegion(region, name: name, options, context, request)
    }
    return Parts(regions: parts[...])
  }

  private final class Parts: SourceParts {
    var regions: ArraySlice<HistoryRegion>
    init(regions: ArraySlice<HistoryRegion>) { self.regions = regions }

    func next() -> EventSource? {
      while let region = regions.first {
        if let page = region.next() { return page }
        regions.removeFirst()
      }
      return nil
    }
  }
}
