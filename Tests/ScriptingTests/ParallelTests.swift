import AWS
import Scripting
import LuaHost
import Testing

struct ParallelTests {
  private static let identity = FakeAWS([
    "GetCallerIdentity": [
      (
        200,
        "<R><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult></R>"
      )
    ]
  ])

  @Test(arguments: [
    ("return parallel({ 3, 1, 2 }, function(x, i) return x * 10 + i end)", "{ 31, 12, 23 }"),
    ("return parallel({}, function() end)", "{}"),
    (
      """
      return parallel({ 1, 2, 3 }, function(x)
        return aws.sts.get_caller_identity{}.Account .. x
      end, { limit = 2 })
      """, "{ \"11\", \"12\", \"13\" }"
    ),
    (
      """
      local t = parallel({ 1, 2 }, function(x)
        return parallel({ 1, 2 }, function(y) return aws.sts.get_caller_identity{}.Account + x * y end)
      end)
      return t[2][2]
      """, "5"
    ),
    (
      """
      local results, errors = parallel({ 1, 2, 3 }, function(x)
        if x == 2 then error({ code = "two" }) end
        return x
      end, { errors = "collect" })
      return results[1], results[2], results[3], errors[2].code
      """, "1\nnil\n3\n\"two\""
    ),
    (
      """
      local order = {}
      local ok, err = pcall(parallel, { 1, 2, 3 }, function(x)
        local _ <close> = setmetatable({}, { __close = function() order[#order + 1] = x end })
        if x == 2 then error("second", 0) end
        aws.sts.get_caller_identity{}
        return x
      end)
      return ok, err, #order
      """, "false\n\"second\"\n2"
    ),
  ])
  func listsAreWorkedThrough(source: String, text: String) async {
    let run = await run(source, Self.identity)
    #expect(run.fault == nil)
    #expect(run.text == text)
  }

  /// A job's coroutine is the host's: a script that gets hold of it can neither suspend, resume nor end it.
  @Test(arguments: [
    (
      "return pcall(parallel, { 1 }, coroutine.yield)",
      "false\n\"attempt to yield from outside a coroutine\""
    ),
    (
      """
      local first
      local results = parallel({ 1, 2 }, function(x)
        if x == 2 then return { coroutine.resume(first, "forged") }, pcall(coroutine.close, first) end
        first = coroutine.running()
        return aws.sts.get_caller_identity{}.Account
      end)
      return results[1], results[2][1], results[2][2]
      """, "\"1\"\nfalse\n\"cannot resume non-suspended coroutine\""
    ),
  ])
  func jobsAreTheHosts(source: String, text: String) async {
    let run = await run(source, Self.identity)
    #expect(run.fault == nil)
    #expect(run.text == text)
  }

  @Test func aLongListOfJobsThatDoNotWaitFits() async {
    let run = await run(
      """
      local list = {}
      for i = 1, 20000 do list[i] = i end
      return #parallel(list, function(x) return x end)
      """)
    #expect(run.text == "20000")
  }

  /// The first job waits; the second, in the middle of a sort, waits for jobs of its own. The failure of the first
  /// must not end the second below its own feet, nor leave its jobs at work.
  @Test func aFailureWaitsForJobsThatCannotBeSuspended() async {
    let run = await run(
      """
      local trail = {}
      local ok, err = pcall(parallel, { 1, 2 }, function(x)
        if x == 1 then aws.sts.get_caller_identity{} error("first", 0) end
        table.sort({ 2, 1 }, function(a, b)
          trail[#trail + 1] = #parallel({ 1, 2, 3 }, function()
            for _ = 1, 3 do aws.sts.get_caller_identity{} end
            return true
          end)
          return a < b
        end)
        trail[#trail + 1] = "sorted"
        aws.sts.get_caller_identity{}
        trail[#trail + 1] = "not reached"
      end)
      return ok, err, table.concat(trail, " ")
      """, Self.identity)
    #expect(run.text == "false\n\"first\"\n\"3 sorted\"")
  }

  @Test func aFailureEndsTheJobsInsideOfOtherJobs() async {
    let run = await run(
      """
      local count = 0
      local ok = pcall(parallel, { 1, 2 }, function(x)
        if x == 2 then aws.sts.get_caller_identity{} error("second", 0) end
        parallel({ 1, 2 }, function()
          local _ <close> = setmetatable({}, { __close = function() count = count + 1 end })
          for _ = 1, 100 do aws.sts.get_caller_identity{} end
          count = 1000
        end)
      end)
      local closed = count
      parallel({ 1 }, function() for _ = 1, 150 do aws.sts.get_caller_identity{} end end)
      return ok, closed, count
      """, Self.identity)
    #expect(run.text == "false\n2\n2")
  }

  @Test(arguments: [
    (
      "parallel(1, print)",
      "test:1: parallel: argument 1 (list): expected a table, found 1"
    ),
    ("parallel({}, print, { limit = 0 })", "test:1: parallel: limit: expected 1 to 256, found 0"),
    (
      "parallel({}, print, { limits = 1 })",
      #"test:1: parallel: there is no option "limits"; did you mean limit?"#
    ),
    ("parallel({ 1 }, function() error('deep') end)", "test:1: deep"),
  ])
  func mistakesAreNamed(source: String, message: String) async {
    #expect(await run(source).fault?.message == message)
  }
}
