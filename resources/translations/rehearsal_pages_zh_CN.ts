<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::rehearsal::AssignmentsPage</name>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>受训人</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>练什么</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成于</translation>
    </message>
    <message>
        <source>Drill: %1 (%2)</source>
        <translation>演练：%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is assigned yet.</source>
        <translation>还没有布置任何演练。</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) overdue.</source>
        <translation>
            <numerusform>有 %n 项已过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a scenario or a drill, and write who is to practise it.</source>
        <translation>请选一个情景或演练，并写上由谁来练。</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::DrillsPage</name>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Came in between</source>
        <translation>中途打断</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No drill yet. Pick a visit in the visit log and turn it into a drill: names, rooms, telephones and free text are taken out.</source>
        <translation>还没有演练。请在来访日志里选一次来访，点“转为演练”：姓名、房号、电话和手写内容都会去掉。</translation>
    </message>
    <message>
        <source>Nobody&apos;s name, room, telephone or words are in a drill; its times are the real ones.</source>
        <translation>演练里没有任何人的姓名、房号、电话和原话，时间是真实的。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; for good? Once more removes it.</source>
        <translation>要永久删除“%1”吗？再按一次就删除。</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::PageHost</name>
    <message>
        <source>All that was kept of %1 is deleted.</source>
        <translation>%1的培训记录已全部删除。</translation>
    </message>
    <message>
        <source>Assigned to %1: %2.</source>
        <translation>已布置给%1：%2。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::ReviewPage</name>
    <message>
        <source>Review of the role play</source>
        <translation>角色扮演点评</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>role-play.pdf</source>
        <translation>角色扮演点评.pdf</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::RunsPage</name>
    <message>
        <source>first</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>↑ better</source>
        <translation>↑ 进步</translation>
    </message>
    <message>
        <source>↓ weaker</source>
        <translation>↓ 退步</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>＝ 持平</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>受训人</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Delete all runs, marks and assignments of %1? They can&apos;t be brought back. Once more deletes them.</source>
        <translation>要删除%1的全部成绩、打分和布置吗？删除后不能恢复。再按一次就删除。</translation>
    </message>
    <message>
        <source>Limits kept</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>比上次</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No run is kept yet. {key:practice.role_play} begins a role play; its end is kept here, and so is a walk to the end under a trainee&apos;s name.</source>
        <translation>还没有成绩。按 {key:practice.role_play} 开始角色扮演，结束时记在这里；写了受训人，自己走到底也记。</translation>
    </message>
</context>
</TS>
