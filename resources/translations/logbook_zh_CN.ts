<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Figures</name>
    <message>
        <source>as %1</source>
        <translation>与%1持平</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>与%1相同</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>较%1</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>比%2多 %1</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>比%2少 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody was moved up to the supervisor or the director on this day.</source>
        <translation>这一天没有客户被上移给主任。</translation>
    </message>
    <message>
        <source>%1 of the visits were moved up at least once, by reason: %2.</source>
        <translation>有 %1 位来访至少上移过一次，按原因：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>Broken or late %1</source>
        <translation>未如期 %1</translation>
    </message>
    <message>
        <source>No promise was due on this day.</source>
        <translation>这一天没有到期的承诺。</translation>
    </message>
    <message>
        <source>%1 promises were due on this day, whenever they were made: %2 kept in time, %3 broken or late, %4 still open. The visits they come from:</source>
        <translation>这一天到期的承诺共 %1 项（不论哪天作出）：如期兑现 %2 项，未如期 %3 项，尚未了结 %4 项。下面是它们的来访：</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 visits came on this day, in person or by telephone: %2 are over, %3 are still open.</source>
        <translation>这一天上门和来电共 %1 位：已结 %2 位，未结 %3 位。</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>已结 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>From coming in to the first word of service, on the mean of the %1 who were served: %2. The longest wait of all was %3.</source>
        <translation>从进门到开始接待的时间，按已接待的 %1 位平均为 %2；全天最长等候 %3。</translation>
    </message>
    <message>
        <source>Served %1</source>
        <translation>已接待 %1</translation>
    </message>
    <message>
        <source>Of the %1 visits whose wait can be judged %2 were received within %3; %4 had to wait longer. Who waits within the limit now is not counted yet.</source>
        <translation>等候已有结果的 %1 位中，%2 位在 %3内得到接待，%4 位等得更久；此刻仍在时限内等候的还不计入。</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>计入 %1</translation>
    </message>
    <message>
        <source>Over the limit %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>Of the %1 visits that are over %2 were settled in one visit: done or promised, no paper missing, no second trip. %3 came a second time with papers.</source>
        <translation>已结的 %1 位中，%2 位一次办结：已办好或已约定，不缺资料，也不是补件再来。补件再来的有 %3 位。</translation>
    </message>
    <message>
        <source>Not at once %1</source>
        <translation>非一次 %1</translation>
    </message>
    <message>
        <source>Second trips %1</source>
        <translation>补件再来 %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>上%1</translation>
    </message>
</context>
<context>
    <name>LogbookKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>各页</translation>
    </message>
    <message>
        <source>the pages</source>
        <translation>换页</translation>
    </message>
    <message>
        <source>verify the log</source>
        <translation>校验日志</translation>
    </message>
    <message>
        <source>back up the log</source>
        <translation>备份日志</translation>
    </message>
    <message>
        <source>lock the log</source>
        <translation>锁上日志</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>day before, day after</source>
        <translation>前一天、后一天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>search all days</source>
        <translation>搜索全部日期</translation>
    </message>
    <message>
        <source>one matter</source>
        <translation>只看一类业务</translation>
    </message>
    <message>
        <source>one receptionist</source>
        <translation>只看一位接待员</translation>
    </message>
    <message>
        <source>over the limit only</source>
        <translation>只看超时</translation>
    </message>
    <message>
        <source>moved up only</source>
        <translation>只看服务上移</translation>
    </message>
    <message>
        <source>with an open promise only</source>
        <translation>只看承诺未了</translation>
    </message>
    <message>
        <source>figures; Enter explains</source>
        <translation>看数字，回车看意思</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>notes on the day</source>
        <translation>本日批注</translation>
    </message>
    <message>
        <source>corrected after the seal</source>
        <translation>封存后的更正</translation>
    </message>
    <message>
        <source>review and seal</source>
        <translation>查看并封存</translation>
    </message>
    <message>
        <source>daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>all visits again</source>
        <translation>回到全部来访</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>visit before, visit after</source>
        <translation>前一位、后一位</translation>
    </message>
    <message>
        <source>larger, smaller, the whole day</source>
        <translation>放大、缩小、全天</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>往前、往后</translation>
    </message>
    <message>
        <source>begin and end of the day</source>
        <translation>当天开头、末尾</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>一次来访</translation>
    </message>
    <message>
        <source>show numbers (noted in the log)</source>
        <translation>显示号码（有记录）</translation>
    </message>
    <message>
        <source>replay as seen</source>
        <translation>按当时画面回放</translation>
    </message>
    <message>
        <source>make a drill</source>
        <translation>转为演练</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>add the note</source>
        <translation>加入批注</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>播放、暂停</translation>
    </message>
    <message>
        <source>step by step</source>
        <translation>逐步看</translation>
    </message>
    <message>
        <source>begin and end</source>
        <translation>开头、末尾</translation>
    </message>
    <message>
        <source>as it was, ten times as fast</source>
        <translation>原速、十倍</translation>
    </message>
    <message>
        <source>back to the log</source>
        <translation>回到日志</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>open, due today, overdue …</source>
        <translation>未了、今日到期、逾期……</translation>
    </message>
    <message>
        <source>due from, to</source>
        <translation>到期日从、至</translation>
    </message>
    <message>
        <source>one owner</source>
        <translation>只看一位负责人</translation>
    </message>
    <message>
        <source>to the visit</source>
        <translation>到那次来访</translation>
    </message>
    <message>
        <source>all of them again</source>
        <translation>回到全部</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>today, 7 days, 30 days</source>
        <translation>今天、7 天、30 天</translation>
    </message>
    <message>
        <source>not taken only</source>
        <translation>只看未接手</translation>
    </message>
    <message>
        <source>export with names, or masked</source>
        <translation>导出含姓名或打码</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>week, month, year, own days</source>
        <translation>周、月、年、自选</translation>
    </message>
    <message>
        <source>range before, range after</source>
        <translation>前一段、后一段</translation>
    </message>
    <message>
        <source>the topics</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>table or picture</source>
        <translation>表或图</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>show names (noted in the log)</source>
        <translation>显示姓名（有记录）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>visits, events, handovers …</source>
        <translation>来访、事件、移交……</translation>
    </message>
    <message>
        <source>XLSX, CSV</source>
        <translation>XLSX、CSV</translation>
    </message>
    <message>
        <source>with names, or masked</source>
        <translation>含姓名或打码</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayBar</name>
    <message>
        <source>The day before with visits</source>
        <translation>前一个有来访的日子</translation>
    </message>
    <message>
        <source>Calendar: Alt+D · today: Alt+Home</source>
        <translation>日历 Alt+D · 今天 Alt+Home</translation>
    </message>
    <message>
        <source>The next day with visits</source>
        <translation>后一个有来访的日子</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>搜索全部日期</translation>
    </message>
    <message>
        <source>Search all days: room, name, end of the telephone, matter, words (Ctrl+F)</source>
        <translation>搜索:房号、姓名、电话尾号、业务、记录内容(Ctrl+F)</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation>全部业务</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>All receptionists</source>
        <translation>全部接待员</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>接待员</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>Waited over the limit</source>
        <translation>等候超时</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>Promise open</source>
        <translation>承诺未了</translation>
    </message>
    <message>
        <source>With an open promise</source>
        <translation>有未了的承诺</translation>
    </message>
    <message>
        <source>Review and seal this day</source>
        <translation>审阅并封存本日</translation>
    </message>
    <message>
        <source>Day %1; press for the calendar</source>
        <translation>%1，按下打开日历</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayNotesPanel</name>
    <message>
        <source>Notes on the day</source>
        <translation>当日批注</translation>
    </message>
    <message>
        <source>A new note on the day</source>
        <translation>新的当日批注</translation>
    </message>
    <message>
        <source>A new note on the day…</source>
        <translation>写一条当日批注…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>%1 当日批注</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已清除）</translation>
    </message>
    <message>
        <source>After the seal: </source>
        <translation>封存后更正 · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>还没有批注。</translation>
    </message>
    <message>
        <source>The note is empty. Write it first.</source>
        <translation>批注还是空的,请先填写。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayPage</name>
    <message>
        <source>The day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Nothing found in all days.</source>
        <translation>全部日期中没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) found in all days</source>
        <translation>
            <numerusform>全部日期中找到 %n 位来访</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events in the journal</source>
        <translation>记录 %1 条</translation>
    </message>
    <message>
        <source>this day is not sealed</source>
        <translation>本日尚未封存</translation>
    </message>
    <message>
        <source>this day was sealed by %1 at %2, up to event %3</source>
        <translation>本日由%1于 %2 封存,至第 %3 条</translation>
    </message>
    <message>
        <source>No visit of this day fits. Esc shows all of them.</source>
        <translation>这一天没有符合条件的来访。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>This day has not come yet. Alt+Home goes to today.</source>
        <translation>这一天还没有到。按 Alt+Home 回到今天。</translation>
    </message>
    <message>
        <source>Nobody has come today so far.</source>
        <translation>今天还没有客户来访。</translation>
    </message>
    <message>
        <source>Nobody came on this day. Alt+← and Alt+→ go to days with visits, Alt+D opens the calendar.</source>
        <translation>这一天没有来访。按 Alt+← 或 Alt+→ 去看有来访的日子，Alt+D 打开日历。</translation>
    </message>
    <message>
        <source>These are signs only, and signs are not searched. Type a room, a name, the end of a telephone number, a matter or a word of the record.</source>
        <translation>这里只有符号，没有可搜索的文字。请输入房号、姓名、电话尾号、业务或记录里的词。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>More than %1 visits found; these are the newest. A further word finds fewer.</source>
        <translation>找到的来访超过 %1 位，这里是最近的。再加一个词可以缩小范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) found</source>
        <translation>
            <numerusform>找到 %n 位来访</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 characters are searched.</source>
        <translation>只按前 %1 个字搜索。</translation>
    </message>
    <message>
        <source>%1 of %2 visits. Esc shows all of them.</source>
        <translation>共 %2 位来访，其中 %1 位符合条件。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>Corrected after the seal: %1</source>
        <translation>封存后更正 %1 条</translation>
    </message>
    <message>
        <source>Note on the day  Alt+J</source>
        <translation>当日批注  Alt+J</translation>
    </message>
    <message>
        <source>Notes on the day (%1)  Alt+J</source>
        <translation>当日批注 %1 条  Alt+J</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>有更正 %1</translation>
    </message>
    <message>
        <source>After the seal (up to event %1) %2 more events came to visits of this day. What was sealed is as it was; these stand beside it as corrections. The visits they belong to:</source>
        <translation>封存（至第 %1 条记录）之后，这一天的来访又添了 %2 条记录。已封存的内容原样不动，新添的都作为封存后更正。涉及的来访如下：</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>全部来访</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayPicker</name>
    <message>
        <source>Pick a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>● visits   ▬ sealed</source>
        <translation>● 有来访   ▬ 已封存</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>with visits</source>
        <translation>有来访</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>没有来访</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::FigureStrip</name>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Received within %1</source>
        <translation>%1内接待</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>Promises in time</source>
        <translation>承诺如期</translation>
    </message>
    <message>
        <source>Done at once</source>
        <translation>一次办结</translation>
    </message>
    <message>
        <source>closed %1 · open %2</source>
        <translation>已结 %1 · 未结 %2</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>over the limit: %1</source>
        <translation>超时 %1 位</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>当日无到期承诺</translation>
    </message>
    <message>
        <source>came back for papers: %1</source>
        <translation>缺件再来 %1 位</translation>
    </message>
    <message>
        <source>What does this mean? (Enter)</source>
        <translation>这个数字是什么意思？（回车）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>broken or late: %1 · open: %2</source>
        <translation>未如期 %1 · 未了 %2</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>尚无同日可比</translation>
    </message>
    <message>
        <source>no such weekday before yet</source>
        <translation>之前还没有同一个星期几的记录</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::LanesView</name>
    <message>
        <source>Timeline of the day</source>
        <translation>全天时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 位来访</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>等候超时</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>service</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>同事接待</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>程序未运行</translation>
    </message>
    <message>
        <source>%1 times as large</source>
        <translation>放大 %1 倍</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Closer: + or Ctrl+wheel; 0 shows the whole day</source>
        <translation>放大：按 + 或 Ctrl+滚轮；按 0 显示全天</translation>
    </message>
    <message>
        <source>Farther: − or Ctrl+wheel; 0 shows the whole day</source>
        <translation>缩小：按 − 或 Ctrl+滚轮；按 0 显示全天</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::LogbookWorkspace</name>
    <message>
        <source>Visit log</source>
        <translation>来访日志</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>The log can&apos;t be read to its end: what stands here is not whole. Leave the file as it is, verify it (Ctrl+Shift+V), and bring back a backup.</source>
        <translation>日志读不完整，下面显示的有缺。请先不要动这个文件，按 Ctrl+Shift+V 校验，再用备份恢复。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::PromisesModel</name>
    <message>
        <source>overdue by %1</source>
        <translation>已逾期 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>kept too late, %1</source>
        <translation>迟兑现 %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>已兑现 %1</translation>
    </message>
    <message>
        <source>broken %1</source>
        <translation>未兑现 %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>已撤回 %1</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1（已改期）</translation>
    </message>
    <message>
        <source>nobody (%1 has left)</source>
        <translation>无人负责（%1已离岗）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作出时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yingke::logbook::PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>到期日从</translation>
    </message>
    <message>
        <source>Due from this day on</source>
        <translation>到期日不早于</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Due up to this day</source>
        <translation>到期日不晚于</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>全部负责人</translation>
    </message>
    <message>
        <source>2026-11-23</source>
        <translation>2026-11-23</translation>
    </message>
    <message>
        <source>This is no date. Write it as 2026-11-23, or leave it empty.</source>
        <translation>这不是一个日期。请写成 2026-11-23 的样子，或留空。</translation>
    </message>
    <message>
        <source>The range is turned round: the first day comes after the last. Exchange the two.</source>
        <translation>日期前后颠倒了：起始日晚于截止日。请把两个日期对调。</translation>
    </message>
    <message>
        <source>There are no such promises.</source>
        <translation>没有这样的承诺。</translation>
    </message>
    <message>
        <source>More than %1: narrow them by owner or by the days they are due. Enter or a click goes to the visit.</source>
        <translation>超过 %1 项：请按负责人或到期日缩小范围。按回车或点击一行，打开当时的来访。</translation>
    </message>
    <message>
        <source>Enter or a click goes to the visit that a promise came from.</source>
        <translation>按回车或点击一行，打开作出承诺的那次来访。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::SealPanel</name>
    <message>
        <source>Review and seal this day</source>
        <translation>审阅并封存本日</translation>
    </message>
    <message>
        <source>Still open on this day</source>
        <translation>这一天还未了结的</translation>
    </message>
    <message>
        <source>Note to the seal</source>
        <translation>封存说明</translation>
    </message>
    <message>
        <source>Note to the seal (may stay empty)</source>
        <translation>封存说明（可不填）</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不封存</translation>
    </message>
    <message>
        <source>Seal the day</source>
        <translation>确认封存</translation>
    </message>
    <message>
        <source>Visit still open: %1 %2, came at %3, %4</source>
        <translation>来访未结：%1 %2，%3 到访，%4</translation>
    </message>
    <message>
        <source>Promise without an owner: %1 (%2), due %3. Give it to somebody first.</source>
        <translation>承诺无人负责：%1（%2），%3 到期。请先交给一位同事。</translation>
    </message>
    <message>
        <source>Promise overdue: %1 (%2), was due %3, owner %4</source>
        <translation>承诺已逾期：%1（%2），应于 %3 兑现，负责人%4</translation>
    </message>
    <message>
        <source>Promise open: %1 (%2), due %3, owner %4</source>
        <translation>承诺未了：%1（%2），%3 到期，负责人%4</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>封存 %1</translation>
    </message>
    <message>
        <source>%1 visits, %2 of them over.</source>
        <translation>来访 %1 位，已结 %2 位。</translation>
    </message>
    <message>
        <source>What is still open is listed here; it can be sealed so, and its end will show as a correction after the seal.</source>
        <translation>下面是还未了结的。可以照此封存，以后的结果会显示为封存后更正。</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>没有未了结的事项。</translation>
    </message>
    <message>
        <source>The day is not over: who comes later comes after the seal.</source>
        <translation>今天还没有结束，之后的来访会记在封存之后。</translation>
    </message>
    <message>
        <source>The day has been sealed before; a new seal stands beside the old one and covers what came since.</source>
        <translation>这一天已经封存过；再次封存会在原封存之外另记一次，并包括其后的记录。</translation>
    </message>
    <message>
        <source>This day has not come yet, so there is nothing to seal.</source>
        <translation>这一天还没有到，没有可封存的内容。</translation>
    </message>
    <message>
        <source>Nobody came on this day, so there is nothing to seal. Choose a day with visits.</source>
        <translation>这一天没有来访，没有可封存的内容。请选择有来访的日子。</translation>
    </message>
    <message>
        <source>Not everything is on the disk yet, so the day was not sealed. Wait until the desk says it is recorded, then seal again.</source>
        <translation>还有记录未写入磁盘,本日没有封存。请待接待台显示“已记录”后再封存。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::VisitPane</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Supervisor&apos;s note… (Alt+N)</source>
        <translation>主任批注…(Alt+N)</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>No visit chosen</source>
        <translation>尚未选择来访</translation>
    </message>
    <message>
        <source>Choose a visit in the table or in the timeline.</source>
        <translation>请在表格或时间线中选择一位来访。</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>资料未登记</translation>
    </message>
    <message>
        <source>The note is empty. Write it first.</source>
        <translation>批注还是空的,请先填写。</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>other visitor</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Replay as seen</source>
        <translation>按当时画面回放</translation>
    </message>
    <message>
        <source>Make a drill</source>
        <translation>转为演练</translation>
    </message>
    <message>
        <source>Mask numbers</source>
        <translation>遮盖号码</translation>
    </message>
    <message>
        <source>numbers of this visit, in the log</source>
        <translation>日志中本次来访的号码</translation>
    </message>
    <message>
        <source>Corrected after the seal: </source>
        <translation>封存后更正 · </translation>
    </message>
</context>
<context>
    <name>yingke::logbook::VisitsModel</name>
    <message>
        <source>done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>left unserved</source>
        <translation>未接待即离开</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>to be followed up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应于 %1 前</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>已兑现 %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Desk → handed to</source>
        <translation>接待员 → 移交</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>done, moved up</source>
        <translation>上移后办结</translation>
    </message>
    <message>
        <source>broken %1</source>
        <translation>未兑现 %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>已撤回 %1</translation>
    </message>
</context>
</TS>
