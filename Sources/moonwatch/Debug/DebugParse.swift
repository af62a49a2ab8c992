internal import AWS
internal import ArgumentParser
internal import Values

struct DebugParse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Read a service's answer.",
    discussion: """
      In: {"status","headers":{},"body_base64"}. Out: the result, or {"error":{"code","message",…}}. \
      Sensitive values are printed. Lines of a batch: {"id","model" or "service","operation",\
      "response":{"status","headers","body_base64"}}.
      """)

  @OptionGroup var target: DebugTarget
  @OptionGroup var exchange: DebugExchange

  func validate() throws { try target.check(isBatch: exchange.batch) }

  func run() throws {
    let models = DebugModels(target)
    let isBatch = exchange.batch
    try exchange.run(code: "InvalidInput") { line, bytes in
      let (model, operation) = try models.find(line, isBatch: isBatch)
      let response = try Self.response(isBatch ? line["response"] : line)
      do throws(AWSError) {
        let result = try ResponseParser(model, readsWhole: true).parse(operation, response)
        let members = result.members ?? [:]
        // An id in front, where the exchange sees it.
        let ids = members.filter { $0.name == "id" }
        bytes.appendMembers(ids + members.filter { $0.name != "id" })
      } catch {
        bytes.appendMember("error", .members(error.members))
      }
    }
  }

  private static func response(_ json: JSON?) throws(DebugFault) -> HTTPResponse {
    guard let json, json.kind == .object, let status = json["status"]?.integer,
      (100...599).contains(status)
    else { throw DebugFault("InvalidInput", "expected an answer with a \"status\" of 100 to 599") }
    var headers = HTTPHeaders()
    let given = json["headers"].map { Array($0.members) } ?? []
    for (name, value) in given {
      for value in value.kind == .array ? Array(value.elements) : [value] {
        guard let text = value.string else {
          throw DebugFault("InvalidInput", "header \(name): expected a string")
        }
        headers.append(name, text)
      }
    }
    guard let body = Base64.decode(json["body_base64"]?.string ?? "") else {
      throw DebugFault("InvalidInput", "\"body_base64\": expected base64")
    }
    return HTTPResponse(status: Int(status), headers: headers, body: body)
  }
}
