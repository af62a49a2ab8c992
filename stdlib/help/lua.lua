---@meta _
-- luacheck: ignore 241 121 122 142 143 212
-- What Lua's own functions do here, for .help and completion: editors have their own words for them.

--- Raises an error when a value is false or nil; gives its arguments otherwise.
---@param value any
---@param message? any
---@return any
function assert(value, message) end

--- Raises an error. Level 1 adds where it was raised, 2 where that function was called, 0 nothing.
---@param message any
---@param level? integer
function error(message, level) end

--- The metatable of a value.
---@param value any
---@return table?
function getmetatable(value) end

--- A loop over the items of a list: for i, item in ipairs(list) do.
---@param list table
---@return function
function ipairs(list) end

--- A loop over the keys and values of a table or event: for key, value in pairs(t) do.
---@param table table
---@return function
function pairs(table) end

--- Calls a function; false and the error when it fails, true and its results otherwise.
---@param run function
---@param ... any
---@return boolean ok
function pcall(run, ...) end

--- Writes its arguments, with tabs between them. Control characters are shown.
---@param ... any
function print(...) end

--- Whether two values are the same, without metamethods.
---@param a any
---@param b any
---@return boolean
function rawequal(a, b) end

--- A field of a table, without metamethods.
---@param table table
---@param key any
---@return any
function rawget(table, key) end

--- The length of a list or text, without metamethods.
---@param value table|string
---@return integer
function rawlen(value) end

--- Loads a module, once: require "a.b" is a/b.lua beside the script or in the library.
---@param name string
---@return any
function require(name) end

--- The arguments from a number on; select("#", ...) counts them.
---@param number integer|"#"
---@param ... any
---@return any
function select(number, ...) end

--- Sets the metatable of a table. __gc and __mode are refused.
---@param table table
---@param metatable table?
---@return table
function setmetatable(table, metatable) end

--- A number from a text; nil when it is none.
---@param value any
---@param base? integer
---@return number?
function tonumber(value, base) end

--- A value as text.
---@param value any
---@return string
function tostring(value) end

--- "nil", "boolean", "number", "string", "table", "function", "userdata" or "thread".
---@param value any
---@return string
function type(value) end

--- Functions on texts; each is a method of texts too: text:upper(). Patterns count their steps, so that none runs away.
---@class string
string = {}

--- Bytes of a text as numbers.
---@param text string
---@param first? integer
---@param last? integer
---@return integer
function string.byte(text, first, last) end

--- A text of bytes.
---@param ... integer
---@return string
function string.char(...) end

--- Where a pattern is found first: its begin, end and captures; nil when nowhere.
---@param text string
---@param pattern string
---@param from? integer
---@param plain? boolean the pattern is ordinary text
---@return integer?
function string.find(text, pattern, from, plain) end

--- A text by a format: %s, %d, %5.2f, %q, …
---@param format string
---@param ... any
---@return string
function string.format(format, ...) end

--- A loop over all places where a pattern is found.
---@param text string
---@param pattern string
---@return function
function string.gmatch(text, pattern) end

--- The text with what a pattern matches replaced, and how often that was.
---@param text string
---@param pattern string
---@param replacement string|table|function
---@param most? integer
---@return string
function string.gsub(text, pattern, replacement, most) end

--- The length in bytes.
---@param text string
---@return integer
function string.len(text) end

--- In small letters, ASCII only.
---@param text string
---@return string
function string.lower(text) end

--- What a pattern matches, or its captures; nil when it does not.
---@param text string
---@param pattern string
---@param from? integer
---@return string?
function string.match(text, pattern, from) end

--- A text so many times.
---@param text string
---@param count integer
---@param between? string
---@return string
function string.rep(text, count, between) end

--- The bytes in reverse.
---@param text string
---@return string
function string.reverse(text) end

--- A part of a text; negative numbers count from its end.
---@param text string
---@param first integer
---@param last? integer
---@return string
function string.sub(text, first, last) end

--- In capitals, ASCII only.
---@param text string
---@return string
function string.upper(text) end

--- Functions on lists.
---@class table
table = {}

--- The items of a list as one text.
---@param list table
---@param between? string
---@param first? integer
---@param last? integer
---@return string
function table.concat(list, between, first, last) end

--- Puts a value into a list, at its end or at a place.
---@param list table
---@param place integer
---@param value any
function table.insert(list, place, value) end

--- Copies items from one place to another, or to another list.
---@param list table
---@param first integer
---@param last integer
---@param place integer
---@param other? table
---@return table
function table.move(list, first, last, place, other) end

--- A list of the arguments, with their count in n.
---@param ... any
---@return table
function table.pack(...) end

--- Takes an item out of a list: the last, or that at a place.
---@param list table
---@param place? integer
---@return any
function table.remove(list, place) end

--- Sorts a list, by < or by a function that says whether the first comes before the second.
---@param list table
---@param before? fun(a: any, b: any): boolean
function table.sort(list, before) end

--- The items of a list as results.
---@param list table
---@param first? integer
---@param last? integer
---@return any
function table.unpack(list, first, last) end

--- Numbers.
---@class math
---@field pi number
---@field huge number infinity
---@field maxinteger integer
---@field mininteger integer
math = {}

--- Without its sign.
---@param x number
---@return number
function math.abs(x) end

--- The integer at or above.
---@param x number
---@return integer
function math.ceil(x) end

--- The integer at or below.
---@param x number
---@return integer
function math.floor(x) end

--- The largest.
---@param x number
---@param ... number
---@return number
function math.max(x, ...) end

--- The smallest.
---@param x number
---@param ... number
---@return number
function math.min(x, ...) end

--- The remainder, with the sign of x.
---@param x number
---@param y number
---@return number
function math.fmod(x, y) end

--- The whole part and the fraction.
---@param x number
---@return number
function math.modf(x) end

--- The square root.
---@param x number
---@return number
function math.sqrt(x) end

--- e to the power x.
---@param x number
---@return number
function math.exp(x) end

--- The logarithm, natural or to a base.
---@param x number
---@param base? number
---@return number
function math.log(x, base) end

--- A number as an integer when it is one.
---@param x any
---@return integer?
function math.tointeger(x) end

--- "integer", "float", or nil for what is no number.
---@param x any
---@return string?
function math.type(x) end

--- The arc cosine.
---@param x number
---@return number
function math.acos(x) end

--- The arc sine.
---@param x number
---@return number
function math.asin(x) end

--- The arc tangent of y/x.
---@param y number
---@param x? number
---@return number
function math.atan(y, x) end

--- The arc tangent of y/x.
---@param y number
---@param x? number
---@return number
function math.atan2(y, x) end

--- The cosine.
---@param x number
---@return number
function math.cos(x) end

--- The hyperbolic cosine.
---@param x number
---@return number
function math.cosh(x) end

--- Radians as degrees.
---@param x number
---@return number
function math.deg(x) end

--- Fraction and exponent.
---@param x number
---@return number
function math.frexp(x) end

--- A fraction times 2 to an exponent.
---@param x number
---@param exponent integer
---@return number
function math.ldexp(x, exponent) end

--- The logarithm to base 10.
---@param x number
---@return number
function math.log10(x) end

--- x to the power y.
---@param x number
---@param y number
---@return number
function math.pow(x, y) end

--- Degrees as radians.
---@param x number
---@return number
function math.rad(x) end

--- The sine.
---@param x number
---@return number
function math.sin(x) end

--- The hyperbolic sine.
---@param x number
---@return number
function math.sinh(x) end

--- The tangent.
---@param x number
---@return number
function math.tan(x) end

--- The hyperbolic tangent.
---@param x number
---@return number
function math.tanh(x) end

--- Whether the first is less, of integers without signs.
---@param a integer
---@param b integer
---@return boolean
function math.ult(a, b) end

--- Texts as code points.
---@class utf8
---@field charpattern string a pattern that matches one code point
utf8 = {}

--- A text of code points.
---@param ... integer
---@return string
function utf8.char(...) end

--- A loop over positions and code points.
---@param text string
---@return function
function utf8.codes(text) end

--- Code points of a text as numbers.
---@param text string
---@param first? integer
---@param last? integer
---@return integer
function utf8.codepoint(text, first, last) end

--- The length in code points.
---@param text string
---@return integer?
function utf8.len(text) end

--- Where the code point of a number begins, in bytes.
---@param text string
---@param number integer
---@return integer?
function utf8.offset(text, number) end

--- Functions that can be left and gone on with.
---@class coroutine
coroutine = {}

--- A coroutine of a function.
---@param run function
---@return thread
function coroutine.create(run) end

--- Goes on with a coroutine: true and what it yields or returns, or false and its error.
---@param thread thread
---@param ... any
---@return boolean ok
function coroutine.resume(thread, ...) end

--- Leaves a coroutine; what resume is given next are the results.
---@param ... any
---@return any
function coroutine.yield(...) end

--- A function that goes on with a coroutine each time it is called.
---@param run function
---@return function
function coroutine.wrap(run) end

--- "running", "suspended", "normal" or "dead".
---@param thread thread
---@return string
function coroutine.status(thread) end

--- The coroutine that runs, and whether it is the main one.
---@return thread
function coroutine.running() end

--- Whether the running coroutine can be left.
---@return boolean
function coroutine.isyieldable() end

--- Ends a coroutine that is suspended.
---@param thread thread
---@return boolean ok
function coroutine.close(thread) end
