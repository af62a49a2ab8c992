import AWS
import Foundation
import LuaHost
import Testing

/// The host's stages against the same in Lua.
struct StreamPipelineTests {
  /// Each pipeline runs on one thread, on several, and behind a function, which keeps it on Lua's own.
  @Test(arguments: 0..<12)
  func theHostAndLuaAgree(seed: Int) async throws {
    var random = RandomStreams(seed: UInt64(seed) &* 7919 &+ 1)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("streams-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for number in 0..<5 {
      let events = (0..<20).map { _ in random.event() }
      try #"{"Records":[\#(events.joined(separator: ","))]}"#.write(
        to: folder.appendingPathComponent("\(number).json"), atomically: true, encoding: .utf8)
    }
    var script = naiveStreams + "\nlocal folder = \"\(folder.path)\"\n"
    script += """
      local one, many = events(folder, { jobs = 1 }), events(folder, { jobs = 4 })
      local list = N.list(one)
      local same = many:map(function(e) return e end)
      local function check(text, naive, ...)
        local expected = N.text(naive)
        for number, stream in ipairs { ... } do
          local found = N.text(N.list(stream))
          if found ~= expected then
            error(text .. "\\n" .. number .. " found    " .. found .. "\\n  expected " .. expected, 0)
          end
        end
      end
      local checks = {}

      """
    for _ in 0..<25 {
      let (host, naive) = random.pipeline()
      script +=
        "checks[#checks + 1] = function() check([==[\(host)]==], \(naive), one\(host), many\(host)"
      script += host.contains("map(") || host.contains(":where(") ? ")" : ", same\(host))"
      script += " end\n"
    }
    script += "for _, check in ipairs(checks) do check() end return #checks"
    let run = await run(script)
    #expect(run.fault == nil, "\(run.fault?.message ?? "")")
    #expect(run.text == "25")
  }
}
