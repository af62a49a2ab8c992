/// The stages of streams once more, over lists of tables in Lua, as plainly as they can be written: what the host is
/// tested against.
let naiveStreams = #"""
  N = {}

  local function walk(value, names, at)
    if at > #names then return value end
    if type(value) ~= "table" then return nil end
    if #value > 0 then
      local number = tonumber(names[at])
      if number then
        if value[number] == nil then return nil end
        return walk(value[number], names, at + 1)
      end
      for _, element in ipairs(value) do
        local found = walk(element, names, at)
        if found ~= nil then return found end
      end
      return nil
    end
    local member = value[names[at]]
    if member == nil then return nil end
    return walk(member, names, at + 1)
  end

  function N.get(item, path)
    local names = {}
    for name in path:gmatch "[^.]+" do names[#names + 1] = name end
    for count = #names, 2, -1 do
      local column = table.concat(names, ".", 1, count)
      if type(item) == "table" and item[column] ~= nil then return walk(item[column], names, count + 1) end
    end
    return walk(item, names, 1)
  end

  -- Values as text: equal exactly when the values are.
  function N.text(value)
    if type(value) == "string" then return ("%q"):format(value) end
    if type(value) == "number" then
      if value == math.floor(value) then return ("%d"):format(value) end
      return ("%.17g"):format(value)
    end
    if type(value) ~= "table" then return tostring(value) end
    local keys = {}
    for key in pairs(value) do keys[#keys + 1] = tostring(key) end
    table.sort(keys)
    local parts = {}
    for _, key in ipairs(keys) do
      local part = value[key]
      if part == nil then part = value[tonumber(key)] end
      parts[#parts + 1] = key .. "=" .. N.text(part)
    end
    return "{" .. table.concat(parts, ",") .. "}"
  end

  local ranks = { number = 1, string = 2, boolean = 3, userdata = 4, table = 5, ["nil"] = 9 }
  function N.compare(a, b)
    local x, y = ranks[type(a)], ranks[type(b)]
    if x ~= y then return x < y and -1 or 1 end
    if a == b then return 0 end
    if type(a) == "boolean" then return a and 1 or -1 end
    if type(a) == "table" then return 0 end
    return a < b and -1 or 1
  end

  function N.where(list, test)
    local result = {}
    for _, item in ipairs(list) do if test(item) then result[#result + 1] = item end end
    return result
  end

  function N.map(list, fn)
    local result = {}
    for _, item in ipairs(list) do
      local value = fn(item)
      if value ~= nil then result[#result + 1] = value end
    end
    return result
  end

  function N.select(list, columns)
    return N.map(list, function(item)
      local row = {}
      for _, column in ipairs(columns) do row[column[1]] = N.get(item, column[2]) end
      return row
    end)
  end

  function N.head(list, count) return table.move(list, 1, math.min(count, #list), 1, {}) end
  function N.tail(list, count)
    return table.move(list, math.max(1, #list - count + 1), #list, 1, {})
  end

  function N.key(item, fields)
    local parts = {}
    for number, field in ipairs(fields) do parts[number] = N.text(N.get(item, field)) end
    return table.concat(parts, "\0")
  end

  function N.distinct(list, fields)
    local seen = {}
    return N.where(list, function(item)
      local key = #fields == 0 and N.text(item) or N.key(item, fields)
      local is_new = not seen[key]
      seen[key] = true
      return is_new
    end)
  end

  function N.sort(list, keys)
    local result = {}
    for number, item in ipairs(list) do result[number] = { number, item } end
    table.sort(result, function(a, b)
      for _, key in ipairs(keys) do
        local x, y = N.get(a[2], key[1]), N.get(b[2], key[1])
        local order = N.compare(x, y)
        if order ~= 0 then
          if x == nil or y == nil then return order < 0 end
          return (order < 0) ~= key[2]
        end
      end
      return a[1] < b[1]
    end)
    for number, pair in ipairs(result) do result[number] = pair[2] end
    return result
  end

  function N.group(list, keys, aggregates, by_count)
    local groups, order = {}, {}
    for _, item in ipairs(list) do
      local key = N.key(item, keys)
      local group = groups[key]
      if not group then
        group = { row = {}, values = {} }
        for _, field in ipairs(keys) do group.row[field] = N.get(item, field) end
        groups[key] = group
        order[#order + 1] = group
      end
      for number, aggregate in ipairs(aggregates) do
        group.values[number] = group.values[number] or {}
        local value = true
        if aggregate[2] then value = N.get(item, aggregate[2]) end
        if value ~= nil then table.insert(group.values[number], value) end
      end
    end
    local rows = {}
    for number, group in ipairs(order) do
      for place, aggregate in ipairs(aggregates) do
        local values = group.values[place] or {}
        local result
        if aggregate[1] == "count" then result = #values
        elseif aggregate[1] == "first" then result = values[1]
        elseif aggregate[1] == "last" then result = values[#values]
        else
          local sorted = {}
          for i, value in ipairs(values) do sorted[i] = value end
          table.sort(sorted, function(a, b) return N.compare(a, b) < 0 end)
          local distinct = {}
          for i, value in ipairs(sorted) do
            if i == 1 or N.text(value) ~= N.text(sorted[i - 1]) then distinct[#distinct + 1] = value end
          end
          if aggregate[1] == "min" then result = sorted[1]
          elseif aggregate[1] == "max" then result = sorted[#sorted]
          elseif aggregate[1] == "distinct" then result = distinct
          else result = #distinct end
        end
        group.row[aggregate[3]] = result
      end
      rows[number] = group.row
    end
    table.sort(rows, function(a, b)
      if by_count and a.count ~= b.count then return a.count > b.count end
      for _, field in ipairs(keys) do
        local order = N.compare(a[field], b[field])
        if order ~= 0 then return order < 0 end
      end
      return false
    end)
    return rows
  end

  function N.join(list, rows, field, keep)
    local result = {}
    for _, item in ipairs(list) do
      local found = false
      for _, row in ipairs(rows) do
        if N.get(item, field) == row.key then
          found = true
          if keep ~= "unmatched" then
            local joined = {}
            for name, value in pairs(item) do joined[name] = value end
            for name, value in pairs(row) do if name ~= "key" then joined[name] = value end end
            result[#result + 1] = joined
          end
        end
      end
      if not found and keep ~= "matched" then result[#result + 1] = item end
    end
    return result
  end

  function N.list(stream)
    local list = {}
    for item in stream do
      list[#list + 1] = type(item) == "userdata" and item:to_table() or item
    end
    return list
  end
  """#
