<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <source>Made of the visit: %1. {key:list.open} practises it with its real timing.</source>
        <translation>已转为演练：%1。按 {key:list.open}，按真实时间开始演练。</translation>
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
        <source>All reachable</source>
        <translation>全部可达</translation>
    </message>
    <message>
        <source>standard items %1 / %2</source>
        <translation>标准条目 %1 / %2</translation>
    </message>
    <message>
        <source>Not all reachable, or a dead end: %1 scripts</source>
        <translation>%1 个脚本有走不到或卡住的地方</translation>
    </message>
    <message>
        <source>Walked through: %1 / %2</source>
        <translation>已走查 %1 / %2</translation>
    </message>
</context>
</TS>
