<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::rehearsal::ActorCard</name>
    <message>
        <source>Card of who plays the visitor</source>
        <translation>扮演客户的提示卡</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::CastPanel</name>
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
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>没人接</translation>
    </message>
    <message>
        <source>stays silent</source>
        <translation>不响</translation>
    </message>
    <message>
        <source>after 0:30</source>
        <translation>0:30 后</translation>
    </message>
    <message>
        <source>after 1:00</source>
        <translation>1:00 后</translation>
    </message>
    <message>
        <source>after 2:00</source>
        <translation>2:00 后</translation>
    </message>
    <message>
        <source>after 3:00</source>
        <translation>3:00 后</translation>
    </message>
    <message>
        <source>Papers complete</source>
        <translation>资料 齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) missing</source>
        <translation>
            <numerusform>资料 缺 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::DotRow</name>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1：5 分中的 %2 分</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::MarksPanel</name>
    <message>
        <source>This step %1</source>
        <translation>本步 %1</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::PracticeSession</name>
    <message>
        <source>without a name</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>Kept for %1 as walked alone.</source>
        <translation>已记入%1的成绩（自己走）。</translation>
    </message>
    <message>
        <source>Actor&apos;s card</source>
        <translation>扮演客户的提示卡</translation>
    </message>
    <message>
        <source>card.pdf</source>
        <translation>提示卡.pdf</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::PracticeSide</name>
    <message>
        <source>Marks</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>The telephone rings</source>
        <translation>电话响起</translation>
    </message>
    <message>
        <source>A second visitor comes in</source>
        <translation>又来一位客户</translation>
    </message>
    <message>
        <source>The visitor insists on somebody else</source>
        <translation>客户要求换人</translation>
    </message>
    <message>
        <source>The supervisor is called away</source>
        <translation>主管被叫走</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>2nd visitor</source>
        <translation>来客</translation>
    </message>
    <message>
        <source>Insists</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Practice clock</source>
        <translation>演练时钟</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Natural time</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>Ten times as fast</source>
        <translation>十倍速度</translation>
    </message>
    <message>
        <source>To the next limit</source>
        <translation>到下一次超时</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Cast ▾</source>
        <translation>角色 ▾</translation>
    </message>
    <message>
        <source>All of the cast</source>
        <translation>全部角色</translation>
    </message>
    <message>
        <source>Cast ▴</source>
        <translation>角色 ▴</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>受训人</translation>
    </message>
    <message>
        <source>with a name, a walk to the end is kept</source>
        <translation>写了名字，走到底才记成绩</translation>
    </message>
    <message>
        <source>End and review</source>
        <translation>结束并点评</translation>
    </message>
    <message>
        <source>No limit is running.</source>
        <translation>现在没有在走的时限。</translation>
    </message>
    <message>
        <source>The telephone rings. {key:practice.next} takes the call.</source>
        <translation>电话响了，按 {key:practice.next} 接听。</translation>
    </message>
    <message>
        <source>%1 is waiting. {key:practice.next} attends to the visitor.</source>
        <translation>%1在等候，按 {key:practice.next} 接待。</translation>
    </message>
    <message>
        <source>{key:practice.next} goes back to %1.</source>
        <translation>按 {key:practice.next} 回到%1。</translation>
    </message>
    <message>
        <source>All is done for %1. {key:practice.next} sees the visitor off.</source>
        <translation>%1的事办完了，按 {key:practice.next} 送客。</translation>
    </message>
    <message>
        <source>Next: %1 ({key:practice.next}).</source>
        <translation>接下来：%1（{key:practice.next}）。</translation>
    </message>
    <message>
        <source>The scenario is over.</source>
        <translation>情景已走完。</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>请稍等中</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::Texts</name>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Telephone on hold</source>
        <translation>电话保持</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The supervisor&apos;s answer</source>
        <translation>客服主任答复</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>续茶</translation>
    </message>
    <message>
        <source>Limit of the script</source>
        <translation>脚本时限</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2): missed</source>
        <translation>%1（%2）：超时</translation>
    </message>
    <message>
        <source>%1 (%2): kept, took %3</source>
        <translation>%1（%2）：守住，用了 %3</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>逐步记录</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
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
        <source>Time mark</source>
        <translation>用时分</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的地方</translation>
    </message>
    <message>
        <source>Every limit was kept.</source>
        <translation>所有时限都按时。</translation>
    </message>
    <message>
        <source>No step has four dots everywhere yet.</source>
        <translation>还没有每项都在 4 分以上的步骤。</translation>
    </message>
    <message>
        <source>To practise again</source>
        <translation>需要再练</translation>
    </message>
    <message>
        <source>Limits missed: %1.</source>
        <translation>超时 %1 次。</translation>
    </message>
    <message>
        <source>No step was marked with two dots or fewer.</source>
        <translation>没有步骤在两分及以下。</translation>
    </message>
    <message>
        <source>Role play: %1</source>
        <translation>角色扮演：%1</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>演练：%1</translation>
    </message>
    <message>
        <source>Walked alone: %1</source>
        <translation>自己走：%1</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>此前的演练</translation>
    </message>
    <message>
        <source>This was the first.</source>
        <translation>这是第一次演练。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Limits kept</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Mean mark</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>自己走</translation>
    </message>
    <message>
        <source>Trainee %1 · %2 · %3 steps in %4</source>
        <translation>受训人 %1 · %2 · %3 步，用时 %4</translation>
    </message>
    <message>
        <source>Limits kept %1 of %2 · mean mark %3</source>
        <translation>守住时限 %1 / %2 · 平均分 %3</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Against the visit</source>
        <translation>对照真实接待</translation>
    </message>
    <message>
        <source>Actor&apos;s card</source>
        <translation>扮演客户的提示卡</translation>
    </message>
    <message>
        <source>%1 (back)</source>
        <translation>%1（返回）</translation>
    </message>
    <message>
        <source>The visit took %1, this run %2.</source>
        <translation>真实接待用时 %1，本次 %2。</translation>
    </message>
    <message>
        <source>Limits missed in the visit: %1; in this run: %2.</source>
        <translation>超时次数：真实接待 %1 次，本次 %2 次。</translation>
    </message>
    <message>
        <source>Steps in the visit: %1; in this run: %2.</source>
        <translation>步骤：真实接待 %1 步，本次 %2 步。</translation>
    </message>
</context>
</TS>
