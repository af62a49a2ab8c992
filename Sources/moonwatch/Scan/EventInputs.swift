internal import Events
internal import Rules
internal import Logging
internal import System

/// What the sources on a command line stand for.
enum EventInputs {
  static let help =
    "Files, folders (searched recursively), \"-\" for standard input, \"samples:\" for the sample events that come with Moonwatch."

  static func list(
    _ sources: [String], _ library: StandardLibrary, _ logger: Logger
  ) -> (sources: [EventSource], problems: [ScanProblem]) {
    var inputs: [EventSource] = []
    var problems: [ScanProblem] = []
    for source in sources {
      if source == "samples:" {
        for path in library.files(below: "stdlib/samples/AWSLogs") {
          inputs.append(EventSource(name: path, origin: .bytes(library.file(path) ?? [])))
        }
        continue
      }
      let found = SourceList(paths: [source])
      inputs += found.sources
      problems += found.problems.map { ScanProblem(where: $0.name, message: $0.message) }
      for path in found.passedOver { logger.info("\(path): skipped: not a regular file") }
      if found.sources.isEmpty && found.problems.isEmpty {
        problems.append(ScanProblem(where: source, message: "the folder has no files"))
      }
    }
    return (inputs, problems)
  }
}
