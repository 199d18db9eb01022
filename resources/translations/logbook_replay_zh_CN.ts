<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::ReplayPanel</name>
    <message>
        <source>Replay of a visit</source>
        <translation>来访回放</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>返回日志</translation>
    </message>
    <message>
        <source>What happened (↑ ↓)</source>
        <translation>经过（↑ ↓）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Place in the replay</source>
        <translation>回放位置</translation>
    </message>
    <message>
        <source>numbers of this visit, in its replay</source>
        <translation>回放中本次来访的号码</translation>
    </message>
    <message>
        <source>This visit is not in the log.</source>
        <translation>日志里没有这次来访。</translation>
    </message>
    <message>
        <source>Replay · %1</source>
        <translation>回放 · %1</translation>
    </message>
    <message>
        <source>The script text of that day (%1, %2…) is not in the journal&apos;s archive. The words that were shown stand here; papers, fields and answers are in the list on the right.</source>
        <translation>当天的脚本文本（%1，%2…）不在记录的存档里。这里只显示当时说的话；证件、填写内容和选择请看右侧的经过。</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>(%1 passed over) %2</source>
        <translation>（略过 %1）%2</translation>
    </message>
    <message>
        <source>Nobody else was in the hall.</source>
        <translation>大厅此刻没有其他客户。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The log can&apos;t be read to its end here: this replay is not whole. Verify the log ({key:log.verify}), and bring back a backup.</source>
        <translation>日志在这里读不完整，这次回放有缺。请校验日志（{key:log.verify}），再用备份恢复。</translation>
    </message>
    <message>
        <source>This visit can&apos;t be read.</source>
        <translation>这次来访读不出来。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::ReplayTexts</name>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>holding the line</source>
        <translation>电话等候</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答疑</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>等候 %1</translation>
    </message>
    <message>
        <source>waits, over the limit</source>
        <translation>等候超时</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>%1接待</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <translation>请稍等 %1</translation>
    </message>
    <message>
        <source>moved up to %1</source>
        <translation>上移至%1</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未在运行</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>请客户稍等</translation>
    </message>
    <message>
        <source>%1 was asked to take over</source>
        <translation>已请%1接手</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1：剩 %2</translation>
    </message>
    <message>
        <source>%1: over by %2</source>
        <translation>%1：超 %2</translation>
    </message>
    <message>
        <source>In the hall: %1</source>
        <translation>大厅此刻：%1</translation>
    </message>
    <message>
        <source>Came in; nobody serves yet.</source>
        <translation>刚进门，还没有人接待。</translation>
    </message>
    <message>
        <source>Sits and waits.</source>
        <translation>就座等候。</translation>
    </message>
    <message>
        <source>Was asked to wait.</source>
        <translation>请客户稍等。</translation>
    </message>
    <message>
        <source>No procedure was open at this moment.</source>
        <translation>这一刻没有打开的业务流程。</translation>
    </message>
    <message>
        <source>Is being seen off.</source>
        <translation>送客。</translation>
    </message>
    <message>
        <source>The visit is over.</source>
        <translation>来访结束。</translation>
    </message>
    <message>
        <source>The telephone rang; nobody serves yet.</source>
        <translation>有来电，还没有人接待。</translation>
    </message>
    <message>
        <source>Waits on the line.</source>
        <translation>在线上等候。</translation>
    </message>
</context>
</TS>
