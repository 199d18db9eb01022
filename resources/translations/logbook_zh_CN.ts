<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
</TS>
