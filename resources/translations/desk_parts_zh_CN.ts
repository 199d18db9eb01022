<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::CardMenu</name>
    <message>
        <source>Turn to this visitor</source>
        <translation>转向这位客户</translation>
    </message>
</context>
<context>
    <name>yingke::desk::CardTexts</name>
    <message>
        <source>asked to wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1 已办完</translation>
    </message>
    <message>
        <source>%1 · then %2</source>
        <translation>%1 · 之后%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>we call</source>
        <translation>我方去电</translation>
    </message>
    <message>
        <source>not asked yet what for</source>
        <translation>还没问来意</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>room not asked</source>
        <translation>未问房号</translation>
    </message>
    <message>
        <source>within %1 min</source>
        <translation>%1 分钟内</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1 未予办理</translation>
    </message>
    <message>
        <source>%1, papers to be brought</source>
        <translation>%1 待补件</translation>
    </message>
    <message>
        <source>%1, promised</source>
        <translation>%1 待跟进</translation>
    </message>
    <message>
        <source>papers kept here</source>
        <translation>留下的资料</translation>
    </message>
    <message>
        <source>about %1–%2 min</source>
        <translation>约 %1–%2 分钟</translation>
    </message>
    <message>
        <source>%1 asked at %2</source>
        <translation>已请%1（%2）</translation>
    </message>
    <message>
        <source>%1, told how</source>
        <translation>%1 已告知办法</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>跟进</translation>
    </message>
</context>
<context>
    <name>yingke::desk::CountQuestion</name>
    <message>
        <source>not said</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>%1, counted (yuan)</source>
        <translation>%1 实点（元）</translation>
    </message>
    <message>
        <source>why it differs (where it does)</source>
        <translation>差额原因（有差额才写）</translation>
    </message>
    <message>
        <source>Count it and write the sum, e.g. 447.00; write 0 when there is none.</source>
        <translation>请点清后写上金额，如 447.00；没有就写 0。</translation>
    </message>
    <message>
        <source>What was counted differs from the receipts. Count again, or write why.</source>
        <translation>实点的和收据对不上。请再点一遍，或写明原因。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::FaultBar</name>
    <message>
        <source>Read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>时间没错</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation>%1，还有 %2 条</translation>
    </message>
</context>
<context>
    <name>yingke::desk::FieldHelp</name>
    <message>
        <source>No room %1 in the register. Check the number; if it is right, go on.</source>
        <translation>住户册里没有 %1。请核对房号，无误就继续。</translation>
    </message>
    <message>
        <source>Which one is it: %1?</source>
        <translation>是哪一间：%1？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yingke::desk::NewsLine</name>
    <message>
        <source>New version of &quot;%1&quot;: it serves the next visitor</source>
        <translation>《%1》有新版本，从下一位客户起使用</translation>
    </message>
    <message>
        <source>; visits that run keep their text</source>
        <translation>；正在接待的仍按原来的</translation>
    </message>
    <message>
        <source>Changed outside, not published: %1. The desk goes on with the published text.</source>
        <translation>外面改过、没有发布：%1。接待台继续用已发布的文字。</translation>
    </message>
    <message>
        <source>A new sheet: %1; {key:desk.register} shows it</source>
        <translation>新表格：%1，{key:desk.register} 查看</translation>
    </message>
</context>
<context>
    <name>yingke::desk::Overlay</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>more (page %1 of %2)</source>
        <translation>更多（第 %1 页，共 %2 页）</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. {key:question.seal} does it.</source>
        <translation>这一步收不回来。按 {key:question.seal} 确认，或用鼠标点。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::UndoStrip</name>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Seen off %1: %2</source>
        <translation>已送走%1：%2</translation>
    </message>
    <message>
        <source>Seeing off %1</source>
        <translation>正在送%1</translation>
    </message>
    <message>
        <source> · %1 s</source>
        <translation> · %1 秒</translation>
    </message>
    <message>
        <source>Nobody was seen off within the last ten seconds. Open a visit again: {key:desk.reopen}.</source>
        <translation>这十秒里没有送过客户。要重新打开一次来访：{key:desk.reopen}。</translation>
    </message>
    <message>
        <source>%1 is back in the centre.</source>
        <translation>%1已回到中间。</translation>
    </message>
    <message>
        <source>%1 is back in the centre. What is out stays out: slip %2.</source>
        <translation>%1已回到中间。开出的单据不撤销：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Seeing off %1: %2</source>
        <translation>正在送%1：%2</translation>
    </message>
    <message>
        <source>Call ended, %1: %2</source>
        <translation>通话结束 %1：%2</translation>
    </message>
</context>
</TS>
