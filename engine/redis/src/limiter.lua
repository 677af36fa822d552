-- The arithmetic of engine/client/src/limiter/window.rs, where all hosts share it. One call, one moment.
--
-- KEYS: who lives (a sorted set: asker, alive until), then one per budget.
-- ARGV: the time in milliseconds (tests only; else empty, and the server's own holds), the asker, how long
-- it lives without a word, what to do, and what that needs: see the end.
local MARGIN, PERIOD, SPANS, STALE, GRACE, SOON = 10, 10000, 200, 600000, 300, 10
local LAG, FLIGHT, DAY = 16, 150000, 86400000
-- after the server began anew, those who were cut off from it come back within this time
local RETURN = 3000
local FOREVER = 1125899906842624

local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end
local me, life = ARGV[2], tonumber(ARGV[3])
local info = redis.call('INFO', 'server')
local run = string.match(info, 'run_id:(%w+)')
local began = (math.floor(now / 1000) - tonumber(string.match(info, 'uptime_in_seconds:(%d+)')) + 1) * 1000
if ARGV[1] ~= '' then run, began = '', 0 end

redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
redis.call('ZADD', KEYS[1], now + life, me)
redis.call('PEXPIRE', KEYS[1], math.max(life * 2, 60000))
local function lives(asker)
  local til = tonumber(redis.call('ZSCORE', KEYS[1], asker) or '0')
  -- the clock was set back: nobody lives longer for that
  if til > now + life then redis.call('ZADD', KEYS[1], now + life, asker) end
  return til > now
end

local function filter(all, keep)
  local kept = {}
  for _, one in ipairs(all) do if keep(one) then kept[#kept + 1] = one end end
  return kept
end
local function sum(all)
  local count = 0
  for _, d in ipairs(all) do count = count + d.count end
  return count
end
local function rounded(w)
  local span = math.max(math.floor(w.period / SPANS), 1)
  return math.ceil(now / span) * span
end
local function count(all, at, more)
  local last = all[#all]
  if last and last.at >= at then last.count = last.count + more
  else all[#all + 1] = { at = at, count = more } end
end
local function bury(w, gone)
  local flying = filter(w.flying, function(f) return not gone(f) end)
  if #flying < #w.flying then count(w.done, rounded(w), #w.flying - #flying) end
  w.flying = flying
end

-- What is stored about a budget, fit for this moment.
local function read(key, declared, period)
  local text = redis.call('GET', key)
  local known, w = pcall(cmsgpack.unpack, text or '')
  local damaged = text and not (known and type(w) == 'table' and w.version == 1)
  local fresh = damaged or not text
  if fresh then
    w = { version = 1, period = 0, parked = 0, last = now, flying = {}, done = {}, others = {}, queue = {},
      turns = {}, run = run, at = now }
  end
  w.turns = w.turns or {}
  if now < w.at then
    -- the clock was set back: everything moves with it
    local by = w.at - now
    w.parked = math.max(w.parked - by, 0)
    if w.answered then w.answered = w.answered - by end
    if w.allowance then w.allowance.til = w.allowance.til - by end
    for _, d in ipairs(w.done) do d.at = d.at - by end
    for _, d in ipairs(w.others) do d.at = d.at - by end
    for _, q in ipairs(w.queue) do q.by = q.by - by end
    for _, t in ipairs(w.turns) do t.at = t.at - by end
    for _, f in ipairs(w.flying) do f.since = f.since - by end
  end
  w.at = now
  if w.period == 0 or w.declared ~= declared or w.declared_period ~= period then
    w.declared, w.declared_period = declared, period
    w.requests, w.period = declared, period or PERIOD
    w.answered = nil
  end
  -- what the server has forgotten counts as full for one period
  local span = w.period + MARGIN
  local full = 0
  if damaged then full = now + span
  elseif fresh then full = began + math.max(span, RETURN)
  elseif w.run ~= run then full = now + math.max(span, RETURN) end
  if w.requests and full > now then w.parked = math.max(w.parked, full) end
  w.run = run
  local function counts(d) return d.at + span > now end
  bury(w, function(f) return f.since + FLIGHT <= now end)
  w.done, w.others = filter(w.done, counts), filter(w.others, counts)
  if w.allowance and w.allowance.til <= now then w.allowance = nil end
  w.queue = filter(w.queue, function(q) return q.by + GRACE > now end)
  local waits = {}
  for _, q in ipairs(w.queue) do waits[q.asker] = true end
  w.turns = filter(w.turns, function(t) return t.at + w.period > now or waits[t.asker] end)
  if w.answered and w.answered + STALE <= now then w.answered = nil end
  local asked = {}
  local function gone(one)
    if one.asker == me then return false end
    if asked[one.asker] == nil then asked[one.asker] = not lives(one.asker) end
    return asked[one.asker]
  end
  bury(w, gone)
  w.queue = filter(w.queue, function(q) return not gone(q) end)
  return w
end

local function write(key, w)
  local matters = math.max(w.parked, w.allowance and w.allowance.til or 0, now + w.period + MARGIN) - now
  redis.call('SET', key, cmsgpack.pack(w), 'PX', math.min(matters + 86400000, FOREVER))
end

-- When so many more places will be free.
local function freed(w, places)
  local all = {}
  for _, d in ipairs(w.done) do all[#all + 1] = d end
  for _, d in ipairs(w.others) do all[#all + 1] = d end
  table.sort(all, function(a, b) return a.at < b.at end)
  local free = 0
  for _, d in ipairs(all) do
    free = free + d.count
    if free >= places then return d.at + w.period + MARGIN end
  end
end

-- The turns that each asker has had; who is new, or lags further behind, has had the fewest that count.
local function turns(w)
  local most, least, had = 0, nil, {}
  for _, t in ipairs(w.turns) do
    most, least, had[t.asker] = math.max(most, t.had), math.min(least or t.had, t.had), t.had
  end
  local lag = LAG
  if w.requests then
    lag = math.max(math.ceil(math.max(w.requests - sum(w.others), 0) / math.max(#w.turns, 1)), 1)
  end
  local lowest = math.max(least or 0, most - lag)
  return function(asker) return math.max(had[asker] or lowest, lowest) end
end

-- How many of those who wait come first: who has had fewer turns, and of equals who has waited longer.
local function earlier(w)
  local had, mine, count = turns(w), #w.queue + 1, 0
  for i, q in ipairs(w.queue) do if q.asker == me then mine = i end end
  for i, q in ipairs(w.queue) do
    local theirs, ours = had(q.asker), had(me)
    if q.asker ~= me and (theirs < ours or theirs == ours and i < mine) then count = count + 1 end
  end
  return count
end

-- Whether there is a place; else how long to wait, -1 when that depends on an answer that is to come.
local function check(w, concurrency)
  if w.parked > now then return false, w.parked - now end
  local before = earlier(w)
  local most = math.max(concurrency or FOREVER, 1)
  if not w.answered then most = 1 end
  if #w.flying + before >= most then return false, -1 end
  if w.allowance and w.last + before >= w.allowance.last then return false, w.allowance.til - now end
  if not w.requests then return true end
  local over = #w.flying + sum(w.done) + sum(w.others) + before + 1 - w.requests
  if over <= 0 then return true end
  local at = freed(w, over)
  return false, at and math.max(at - now, 1) or -1
end

local function queue(w, wait)
  if wait < 0 then wait = SOON end
  local by = now + math.min(wait, STALE)
  for _, q in ipairs(w.queue) do
    if q.asker == me then q.by = by return end
  end
  w.queue[#w.queue + 1] = { asker = me, by = by }
end

-- Requests that others made with the same credential.
local function others_used(w, used)
  local flying, others = #w.flying, sum(w.others)
  local missing = used - (flying + sum(w.done) + others)
  if missing > 0 then return count(w.others, rounded(w), missing) end
  local since = math.max(now - math.floor(w.period / 10) * 9, 0)
  local young = sum(filter(w.done, function(d) return d.at >= since end))
  local surplus = math.max(others - math.max(used + flying - young, 0), 0)
  for _, d in ipairs(w.others) do
    local less = math.min(surplus, d.count)
    d.count, surplus = d.count - less, surplus - less
  end
  w.others = filter(w.others, function(d) return d.count > 0 end)
end

local function learn(w, said, number, earlier)
  w.answered = now
  local til = said.reset and said.reset > 0 and now + said.reset or nil
  local period = said.period and said.period > 0 and said.period or nil
  if said.limit and period then w.requests, w.period = said.limit, period
  elseif said.limit and not (til and not w.requests) then w.requests = said.limit end
  if said.remaining and til then
    w.allowance = { last = math.max(number + said.remaining - earlier, 0), til = til }
  elseif said.remaining == 0 and not said.limit and not said.reset then
    w.allowance = { last = w.last, til = now + w.period }
  end
  if said.used and w.requests then others_used(w, math.min(said.used, w.requests)) end
end

local function settle(w, number, learns, how, said, wait)
  local earlier, known = 0, false
  for _, f in ipairs(w.flying) do
    if f.number < number then earlier = earlier + 1 end
    if f.number == number and f.asker == me then known = true end
  end
  w.flying = filter(w.flying, function(f) return f.number ~= number or f.asker ~= me end)
  if how == 'unsent' then
    for _, t in ipairs(w.turns) do
      if known and t.asker == me then t.had = math.max(t.had - 1, 0) end
    end
    if known and w.last == number then w.last = w.last - 1 end
    return
  end
  count(w.done, rounded(w), 1)
  if not learns then w.answered = now return end
  learn(w, said, number, earlier)
  if how == 'refused' then
    w.parked = math.max(w.parked, now + math.max(math.min(wait or w.period, wait and DAY or FOREVER), 1))
  end
end

-- Each budget: requests, period, concurrency (empty for none), learns, and what the call says about it.
local at = 5
local function next_arg()
  at = at + 1
  return ARGV[at - 1]
end
local said = {}
local what, wait = ARGV[4], nil
if what ~= 'take' and what ~= 'beat' then
  for _, name in ipairs({ 'limit', 'used', 'remaining', 'period', 'reset' }) do said[name] = tonumber(next_arg()) end
  wait = tonumber(next_arg())
end
local budgets, good = {}, true
for i = 2, #KEYS do
  local b = { key = KEYS[i], declared = tonumber(next_arg()), period = tonumber(next_arg()) }
  b.concurrency, b.learns, b.given = tonumber(next_arg()), next_arg() == '1', next_arg()
  b.w = read(b.key, b.declared, b.period)
  budgets[#budgets + 1] = b
end

-- The answer: whether there is a place, how long to wait, how many live, and of each budget the number of
-- the place and the quota that holds (0 for none).
local answer = { 0, 0, redis.call('ZCARD', KEYS[1]) }
if what == 'take' then
  for _, b in ipairs(budgets) do
    b.ok, b.wait = check(b.w, b.concurrency)
    good = good and b.ok
  end
  if good then answer[1] = 1 else answer[2] = -1 end
  for _, b in ipairs(budgets) do
    if good then
      b.w.queue = filter(b.w.queue, function(q) return q.asker ~= me end)
      local had, mine = turns(b.w)(me) + 1, nil
      for _, t in ipairs(b.w.turns) do if t.asker == me then mine = t end end
      if mine then mine.had, mine.at = had, now
      else b.w.turns[#b.w.turns + 1] = { asker = me, had = had, at = now } end
      b.w.last = b.w.last + 1
      b.w.flying[#b.w.flying + 1] = { number = b.w.last, asker = me, since = now }
    elseif not b.ok then
      queue(b.w, b.wait)
      answer[2] = math.max(answer[2], b.wait)
    end
  end
elseif what == 'beat' then
  -- `given`: how many were sent meanwhile, the last number that was heard of, and those in flight
  for _, b in ipairs(budgets) do
    local numbers = {}
    for word in string.gmatch(b.given, '%d+') do numbers[#numbers + 1] = tonumber(word) end
    local more, heard, mine = numbers[1], numbers[2], {}
    for i = 3, #numbers do mine[numbers[i]] = true end
    -- a place that was given, but whose word was lost on the way, or that was given back meanwhile
    bury(b.w, function(f) return f.asker == me and f.number <= heard and not mine[f.number] end)
    if more > 0 then count(b.w.done, rounded(b.w), more) end
  end
else
  for _, b in ipairs(budgets) do
    settle(b.w, tonumber(b.given), b.learns, what, said, wait)
    if b.learns then answer[2] = math.max(answer[2], b.w.parked - now, 0) end
  end
end
for _, b in ipairs(budgets) do
  write(b.key, b.w)
  answer[#answer + 1] = b.w.last
  answer[#answer + 1] = b.w.requests or 0
  answer[#answer + 1] = b.w.period
end
return answer
