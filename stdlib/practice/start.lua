-- The account that every practice account starts with: Harbour Coffee, a small company that has a trail since the
-- auditors asked for one. It writes to S3 and nobody is told of anything: root usage is recorded, not monitored.

local json = require "json"

local bucket = "harbour-coffee-trail-logs"

local function bucket_policy(account)
  local trail = "arn:aws:cloudtrail:us-east-1:" .. account .. ":trail/harbour-trail"
  local principal = { Service = "cloudtrail.amazonaws.com" }
  return json.encode {
    Version = "2012-10-17",
    Statement = {
      { Sid = "AWSCloudTrailAclCheck", Effect = "Allow", Principal = principal,
        Action = "s3:GetBucketAcl", Resource = "arn:aws:s3:::" .. bucket,
        Condition = { StringEquals = { ["aws:SourceArn"] = trail } } },
      { Sid = "AWSCloudTrailWrite", Effect = "Allow", Principal = principal,
        Action = "s3:PutObject",
        Resource = ("arn:aws:s3:::%s/AWSLogs/%s/*"):format(bucket, account),
        Condition = { StringEquals = {
          ["s3:x-amz-acl"] = "bucket-owner-full-control", ["aws:SourceArn"] = trail,
        } } },
    },
  }
end

return function(practice)
  local aws = practice.admin { region = "us-east-1" }
  local account = aws.account
  aws.s3.create_bucket { Bucket = bucket }
  aws.s3.put_bucket_versioning {
    Bucket = bucket, VersioningConfiguration = { Status = "Enabled" },
  }
  aws.s3.put_bucket_policy { Bucket = bucket, Policy = bucket_policy(account) }
  aws.cloudtrail.create_trail {
    Name = "harbour-trail", S3BucketName = bucket, IsMultiRegionTrail = true,
    EnableLogFileValidation = true,
    TagsList = { { Key = "team", Value = "platform" } },
  }
  aws.cloudtrail.start_logging { Name = "harbour-trail" }
  aws.sns.create_topic { Name = "orders" }
  aws.iam.create_role {
    RoleName = "Administrator",
    AssumeRolePolicyDocument = json.encode { Version = "2012-10-17", Statement = { {
      Effect = "Allow", Principal = { AWS = "arn:aws:iam::" .. account .. ":root" },
      Action = "sts:AssumeRole",
    } } },
  }
  aws.iam.attach_role_policy {
    RoleName = "Administrator", PolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess",
  }
end
