/// Something that kept a scan from doing all of its work: a file that cannot be read, a rule that
/// stopped with an error. An entry of `errors` in JSON.
package struct ScanProblem: Sendable, Hashable {
  /// The file and position, or the rule and event. Paths and event text: hostile.
  package var `where`: String

  /// What was expected and what was found.
  package var message: String

  /// Makes a problem.
  package init(where: String, message: String) {
    self.where = `where`
    self.message = message
  }
}
