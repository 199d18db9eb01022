<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>RehearsalKeys</name>
    <message>
        <source>Walk-through</source>
        <translation>走一遍</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>选择答案</translation>
    </message>
    <message>
        <source>tick a paper or a task</source>
        <translation>勾选资料、事项</translation>
    </message>
    <message>
        <source>back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过这一步</translation>
    </message>
    <message>
        <source>who was asked can&apos;t come</source>
        <translation>被请的同事来不了</translation>
    </message>
    <message>
        <source>show the number to call</source>
        <translation>显示要拨的号码</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>from the chosen step</source>
        <translation>从选中的步骤开始</translation>
    </message>
    <message>
        <source>the whole cast</source>
        <translation>全部角色</translation>
    </message>
    <message>
        <source>the next visitor of the hall</source>
        <translation>大厅里的下一位</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>×1, ×10</source>
        <translation>×1、×10</translation>
    </message>
    <message>
        <source>to the next limit</source>
        <translation>到下一次超时</translation>
    </message>
    <message>
        <source>Sudden events</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>the telephone rings</source>
        <translation>电话响了</translation>
    </message>
    <message>
        <source>a second visitor</source>
        <translation>又来一位客户</translation>
    </message>
    <message>
        <source>insists on somebody else</source>
        <translation>要求换人</translation>
    </message>
    <message>
        <source>the supervisor is called away</source>
        <translation>主管被叫走</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>begin; end and review</source>
        <translation>开始；结束并点评</translation>
    </message>
    <message>
        <source>actor&apos;s card away, back</source>
        <translation>收起、显示提示卡</translation>
    </message>
    <message>
        <source>words, bearing, gestures, time; then 1–5</source>
        <translation>用语、仪态、动作、用时，再按 1–5</translation>
    </message>
    <message>
        <source>print the card or the review</source>
        <translation>打印提示卡、点评</translation>
    </message>
    <message>
        <source>save it as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>各页</translation>
    </message>
    <message>
        <source>drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>布置</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>布置给受训人</translation>
    </message>
    <message>
        <source>the scripts</source>
        <translation>脚本列表</translation>
    </message>
    <message>
        <source>back to the picture</source>
        <translation>回到路径图</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>路径图</translation>
    </message>
    <message>
        <source>to the picture</source>
        <translation>到路径图</translation>
    </message>
    <message>
        <source>along the ways</source>
        <translation>沿路径走</translation>
    </message>
    <message>
        <source>practise from here</source>
        <translation>从这一步练起</translation>
    </message>
    <message>
        <source>larger, smaller, all of it</source>
        <translation>放大、缩小、看全图</translation>
    </message>
    <message>
        <source>never practised</source>
        <translation>没有练过的</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>to the text</source>
        <translation>到文字里</translation>
    </message>
    <message>
        <source>the whole height</source>
        <translation>占满整列</translation>
    </message>
    <message>
        <source>words that fit here</source>
        <translation>这里可写的词</translation>
    </message>
    <message>
        <source>next problem, the one before</source>
        <translation>下一个、上一个问题</translation>
    </message>
    <message>
        <source>put in what was meant</source>
        <translation>改成想写的词</translation>
    </message>
    <message>
        <source>English, shared pieces</source>
        <translation>英文、共用片段</translation>
    </message>
    <message>
        <source>new scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>draft away</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>beside the Chinese</source>
        <translation>中英对照</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>下一处缺英文</translation>
    </message>
    <message>
        <source>only gaps</source>
        <translation>只看缺的</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::DrillCourse</name>
    <message>
        <source>Real course of the visit</source>
        <translation>来访的真实经过</translation>
    </message>
    <message>
        <source>Real course · %1</source>
        <translation>真实经过 · %1</translation>
    </message>
    <message>
        <source>(here %1)</source>
        <translation>（本次 %1）</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::RehearsalWorkspace</name>
    <message>
        <source>Made of the visit: %1. Enter practises it with its real timing.</source>
        <translation>已转为演练：%1。按回车，按真实时间开始演练。</translation>
    </message>
    <message>
        <source>This drill can&apos;t be played: none of its scripts is there any more.</source>
        <translation>这个演练不能练：它的情景脚本都已经不在了。</translation>
    </message>
    <message>
        <source>The drill %1 is not there any more.</source>
        <translation>演练“%1”已经不在了。</translation>
    </message>
    <message>
        <source>The scenario %1 is not there any more.</source>
        <translation>情景“%1”已经不在了。</translation>
    </message>
    <message>
        <source>The draft is kept by itself.</source>
        <translation>草稿自动保存，不用按键。</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::ScriptChoice</name>
    <message>
        <source>Scenario scripts</source>
        <translation>情景脚本</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>布置</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>✎ draft</source>
        <translation>✎ 草稿</translation>
    </message>
    <message>
        <source>The visit machine</source>
        <translation>来访状态机</translation>
    </message>
    <message>
        <source>%1 · standard items %2 / %3</source>
        <translation>%1 · 标准条目 %2 / %3</translation>
    </message>
    <message>
        <source>All reachable</source>
        <translation>全部可达</translation>
    </message>
    <message>
        <source>Not all reachable</source>
        <translation>有步骤走不到</translation>
    </message>
</context>
</TS>
