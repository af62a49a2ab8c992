-- What AWS takes for the names, ARNs and addresses that a control's parameters stand for. Each is a check of a
-- parameter: true, or nil and what was expected.
--
--     parameters = { topic = parameter { default = "Alerts", check = require("aws_names").topic } }
--
-- Lengths and characters are those of the AWS models (botocore) where they have them; where they have none, the
-- source is named.

local M = {}

local function expected(words, ...) return nil, "expected " .. words:format(...) end

local function is_address_of_numbers(text) return text:find "^%d+%.%d+%.%d+%.%d+$" ~= nil end

--- A text of 1 to 255 characters without control characters.
--- Source: CloudWatch API reference, PutMetricAlarm, AlarmName.
---@param text string
function M.alarm(text)
  local length = utf8.len(text)
  if not length or length < 1 or length > 255 or text:find "%c" then
    return expected "1 to 255 characters, none of them a control character"
  end
  return true
end

--- Source: CloudWatch Logs model, MetricName; PutMetricData, MetricName.
---@param text string
function M.metric(text)
  if #text < 1 or #text > 255 or text:find "[%c:*$]" or not text:find "%S" then
    return expected "1 to 255 characters without : * $"
  end
  return true
end

--- Source: CloudWatch User Guide, "Metrics concepts", Namespaces; CloudWatch Logs model, MetricNamespace, which
--- refuses the colon.
---@param text string
function M.namespace(text)
  if text:find "^AWS/" then
    return nil, "names that begin with AWS/ are for AWS's own metrics; PutMetricData has refused "
      .. "them"
  end
  if #text < 1 or #text > 255 or text:find "[^%w%.%-_/# ]" or not text:find "%S" then
    return expected "1 to 255 letters, digits, blanks, . - _ / and #"
  end
  return true
end

--- Source: CloudWatch Logs model, FilterName.
---@param text string
function M.metric_filter(text)
  if #text < 1 or #text > 512 or text:find "[%c:*]" then
    return expected "1 to 512 characters without : and *"
  end
  return true
end

--- Source: CloudWatch Logs API reference, CreateLogGroup.
---@param text string
function M.log_group(text)
  if #text < 1 or #text > 512 or text:find "[^%w%.%-_/#]" then
    return expected "1 to 512 letters, digits, . - _ / and #"
  end
  if text:find "^aws/" then return nil, "names of log groups cannot begin with aws/" end
  return true
end

--- Source: Amazon S3 User Guide, "General purpose bucket naming rules".
---@param text string
function M.bucket(text)
  if #text < 3 or #text > 63 or not text:find "^[%l%d][%l%d%.%-]*[%l%d]$" then
    return expected("3 to 63 lowercase letters, digits, . and -, with a letter or a digit at both "
      .. "ends")
  end
  if text:find("..", 1, true) then return nil, "a bucket's name cannot have two dots in a row" end
  if is_address_of_numbers(text) then return nil, "a bucket's name cannot be an IP address" end
  for _, start in ipairs { "xn--", "sthree-", "amzn-s3-demo-" } do
    if text:sub(1, #start) == start then
      return nil, ("names of buckets cannot begin with %s"):format(start)
    end
  end
  for _, ending in ipairs { "-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3" } do
    if text:sub(-#ending) == ending then
      return nil, ("names of buckets cannot end with %s"):format(ending)
    end
  end
  return true
end

--- Source: STS, GetCallerIdentity: "a unique identifier of 12 digits".
---@param text string
function M.account(text)
  if not text:find "^%d%d%d%d%d%d%d%d%d%d%d%d$" then
    return expected "the 12 digits of an account"
  end
  return true
end

--- A region's name by its form: `us-east-1`, `us-gov-west-1`, `eusc-de-east-1`.
---@param text string
function M.region(text)
  if not text:find "^%l%l[%l%-]*%-%l+%-%d+$" then return expected "a region such as us-east-1" end
  return true
end

-- ARNs ------------------------------------------------------------------------------------------------------------

--- The parts of an ARN; nil for anything else.
---@param text string
---@return { partition: string, service: string, region: string, account: string, resource: string }?
function M.parts(text)
  local partition, service, region, account, resource =
    text:match "^arn:(aws[%l%-]*):([%l%d%-]+):([%w%-]*):(%d*):(%S+)$"
  if not partition then return nil end
  if region ~= "" and not M.region(region) then return nil end
  if account ~= "" and not M.account(account) then return nil end
  return {
    partition = partition, service = service, region = region, account = account,
    resource = resource,
  }
end

--- Any ARN.
---@param text string
function M.arn(text)
  if not M.parts(text) then
    return expected "an ARN such as arn:aws:sns:us-east-1:111122223333:alerts"
  end
  return true
end

-- Whether a text is the ARN of a service's resource in a region and an account.
local function is_arn(text, service, resource)
  local parts = M.parts(text)
  return parts ~= nil and parts.service == service and parts.region ~= "" and parts.account ~= ""
    and parts.resource:find(resource) ~= nil
end

--- The name of an SNS topic. FIFO topics reach queues alone, and are refused.
--- Source: SNS API reference, CreateTopic.
---@param text string
function M.topic_name(text)
  if text:find "%.fifo$" then
    return nil, "FIFO topics do not deliver to email addresses, URLs or phones: expected a "
      .. "standard topic"
  end
  if #text < 1 or #text > 256 or text:find "[^%w%-_]" then
    return expected "1 to 256 letters, digits, - and _"
  end
  return true
end

--- An SNS topic, by name or ARN.
---@param text string
function M.topic(text)
  if not text:find "^arn:" then
    local ok, problem = M.topic_name(text)
    return ok, problem and problem .. ", or a topic's ARN"
  end
  if not is_arn(text, "sns", "^[^:]+$") then
    return expected "the ARN of a topic: arn:aws:sns:REGION:ACCOUNT:NAME"
  end
  return M.topic_name(text:match "[^:]*$")
end

--- A trail, by name or ARN.
--- Source: CloudTrail User Guide, "Naming requirements for CloudTrail resources, Amazon S3 buckets, and KMS keys".
---@param text string
function M.trail(text)
  local name = text
  if text:find "^arn:" then
    name = text:match "[^/]*$"
    if not is_arn(text, "cloudtrail", "^trail/[^/]+$") then
      return expected "the ARN of a trail: arn:aws:cloudtrail:REGION:ACCOUNT:trail/NAME"
    end
  end
  if #name < 3 or #name > 128 or not name:find "^%w[%w%.%-_]*%w$" or name:find "[%.%-_][%.%-_]"
    or is_address_of_numbers(name)
  then
    return expected("3 to 128 letters, digits, . - and _, with a letter or a digit at both ends "
      .. "and between two of . - _, or a trail's ARN")
  end
  return true
end

--- An IAM role, by name or ARN.
--- Source: IAM model, roleNameType.
---@param text string
function M.role(text)
  local name = text
  if text:find "^arn:" then
    local parts = M.parts(text)
    if not parts or parts.service ~= "iam" or parts.account == ""
      or not parts.resource:find "^role/"
    then
      return expected "the ARN of a role: arn:aws:iam::ACCOUNT:role/NAME"
    end
    name = text:match "[^/]*$"
  end
  if #name < 1 or #name > 64 or name:find "[^%w_+=,%.@%-]" then
    return expected "1 to 64 letters, digits, _ + = , . @ and -, or a role's ARN"
  end
  return true
end

--- A KMS key: its id, an alias, or the ARN of either.
--- Source: KMS API reference, DescribeKey, KeyId; CreateAlias, AliasName.
---@param text string
function M.key(text)
  local id = text
  if text:find "^arn:" then
    if not is_arn(text, "kms", "^.+/.+$") and not is_arn(text, "kms", "^alias/.+$") then
      return expected "the ARN of a key: arn:aws:kms:REGION:ACCOUNT:key/ID"
    end
    id = M.parts(text).resource:gsub("^key/", "")
  end
  local is_id = id:find "^%x+%-%x+%-%x+%-%x+%-%x+$" and #id == 36
    or id:find "^mrk%-%x+$" and #id == 36
  if not is_id and not (id:find "^alias/[%w/_%-]+$" and #id <= 256) then
    return expected "a KMS key's id, alias/NAME, or the ARN of one"
  end
  return true
end

-- Addresses -------------------------------------------------------------------------------------------------------

local function is_host(text)
  if #text < 1 or #text > 253 or text:find "%.%." then return false end
  for label in (text .. "."):gmatch "([^.]*)%." do
    if #label > 63 or not label:find "^%w[%w%-]*$" or label:find "%-$" then return false end
  end
  return true
end

--- Source: RFC 5321, 4.5.3.1 (lengths); RFC 5322, 3.4.1, without quoted parts.
---@param text string
function M.email(text)
  local name, domain = text:match "^([^@]+)@([^@]+)$"
  if not name or #name > 64 or #text > 254 or name:find "[^%w!#$%%&'*+/=?^_`{|}~.%-]"
    or name:find "^%." or name:find "%.$" or name:find("..", 1, true) or not is_host(domain)
    or not domain:find "%.%a[%w%-]*$"
  then
    return expected "an e-mail address such as security@example.com"
  end
  return true
end

--- A URL that SNS can send to, with `NAME:PASSWORD@` before its host if it asks for them.
--- Source: SNS Developer Guide, "Subscribe an HTTPS endpoint".
---@param text string
function M.url(text)
  local authority = text:match "^https?://([^/?#]*)"
  if not authority then return expected "a URL such as https://example.com" end
  authority = authority:gsub("^[^@]*@", "")
  local host, port = authority:match "^(.-):?(%d*)$"
  local is_port = port == "" or tonumber(port) >= 1 and tonumber(port) <= 65535
  if not is_host(host) or not is_port or text:find "[%s%c\"<>\\^`{|}]" or #text > 2048 then
    return expected "a URL such as https://example.com without blanks"
  end
  return true
end

--- Source: ITU-T E.164; SNS Developer Guide, "Publishing to a mobile phone".
---@param text string
function M.phone(text)
  if not text:find "^%+[1-9]%d+$" or #text < 8 or #text > 16 then
    return expected "a phone number with its country code, such as +14155550123"
  end
  return true
end

local endpoints = {
  email = M.email, ["email-json"] = M.email, http = M.url, https = M.url, sms = M.phone,
  sqs = function(text)
    if is_arn(text, "sqs", "^[%w%-_]+$") or is_arn(text, "sqs", "^[%w%-_]+%.fifo$") then
      return true
    end
    return expected "the ARN of a queue: arn:aws:sqs:REGION:ACCOUNT:NAME"
  end,
  lambda = function(text)
    if is_arn(text, "lambda", "^function:[%w%-_]+$")
      or is_arn(text, "lambda", "^function:[%w%-_]+:[%w%-_$]+$")
    then
      return true
    end
    return expected "the ARN of a function: arn:aws:lambda:REGION:ACCOUNT:function:NAME"
  end,
  application = function(text)
    if is_arn(text, "sns", "^endpoint/.+$") then return true end
    return expected "the ARN of a platform's endpoint: arn:aws:sns:REGION:ACCOUNT:endpoint/…"
  end,
  -- Source: SNS API reference, Subscribe, SubscriptionRoleArn.
  firehose = function()
    return nil, "a Firehose stream needs a subscription role, which no parameter gives: expected "
      .. "email, https, http, sms, sqs, lambda or application"
  end,
}

--- Protocol and endpoint of a subscriber of a topic: `email:ops@example.com`, `sqs:arn:…`, or an address or URL
--- alone. Nil and what is wrong if it is none.
---@param text string
---@return string? protocol
---@return string endpoint_or_problem
function M.subscriber(text)
  local protocol, endpoint = text:match "^([%l%-]+):(.+)$"
  if protocol == "https" or protocol == "http" then
    if not endpoint:find "^https?://" then endpoint = text end
    protocol = endpoint:match "^(https?):" or protocol
  elseif not protocol and text:find("@", 1, true) then
    protocol, endpoint = "email", text
  end
  local check = endpoints[protocol]
  if not check then
    return nil, ("expected email:ADDRESS, https://…, sms:+NUMBER, sqs:ARN or lambda:ARN, found %q")
      :format(text)
  end
  local ok, problem = check(endpoint)
  if not ok then return nil, ("%s, found %q"):format(problem, endpoint) end
  return protocol, endpoint
end

--- Whether a text begins like a subscriber: what follows a comma in `notify=` and does not belongs to the one before.
---@param text string
---@return boolean
function M.begins_subscriber(text)
  local protocol = text:match "^([%l%-]+):"
  return protocol ~= nil and endpoints[protocol] ~= nil or text:find "^[^/?&=]+@" ~= nil
end

return M
