<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::rehearsal::AssignmentsPage</name>
    <message>
        <source>Assignments: who practises what until when</source>
        <translation>布置：谁、练什么、哪天之前</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>受训人</translation>
    </message>
    <message>
        <source>Scenario or drill</source>
        <translation>情景或演练</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>布置</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>布置</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Which assignments are shown</source>
        <translation>显示哪些布置</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Practise, or open the review</source>
        <translation>去练 / 看点评</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::CastPanel</name>
    <message>
        <source>Who plays</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>去电</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>来电</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::DrillsPage</name>
    <message>
        <source>Drills: visits of the log, practised with their real timing</source>
        <translation>演练：真实来访，按真实时间再练一遍</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>布置…</translation>
    </message>
    <message>
        <source>Practise it</source>
        <translation>开始演练</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::MarksPanel</name>
    <message>
        <source>Words</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>仪态</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Limits kept</source>
        <translation>按时</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::RunsPage</name>
    <message>
        <source>Runs: role plays, drills, walks to the end</source>
        <translation>成绩：角色扮演、演练、自己走到底</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>筛选成绩</translation>
    </message>
    <message>
        <source>Name, scenario, date</source>
        <translation>姓名、情景、日期</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>受训人</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Delete this trainee&apos;s data</source>
        <translation>删除此人的培训记录</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>打开点评</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::VersionsPage</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>版本，新的在前</translation>
    </message>
    <message>
        <source>Back to this one</source>
        <translation>回到这一版</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>What the version is compared with</source>
        <translation>和什么比较</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有什么不同</translation>
    </message>
</context>
</TS>
