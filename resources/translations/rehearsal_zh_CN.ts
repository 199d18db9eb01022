<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <source>Limits kept</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::PracticeSide</name>
    <message>
        <source>Card of who plays the visitor</source>
        <translation>扮演客户的提示卡</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>打分</translation>
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
        <source>Trainee</source>
        <translation>受训人</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>缺%1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>去电</translation>
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
        <source>Arrears</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>2 months</source>
        <translation>2 个月</translation>
    </message>
    <message>
        <source>5 months</source>
        <translation>5 个月</translation>
    </message>
    <message>
        <source>End and review</source>
        <translation>结束并点评</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>请稍等中</translation>
    </message>
    <message>
        <source>The scenario is over.</source>
        <translation>情景已走完。</translation>
    </message>
    <message>
        <source>No limit is running.</source>
        <translation>现在没有在走的时限。</translation>
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
</context>
<context>
    <name>yingke::rehearsal::RehearsalWorkspace</name>
    <message>
        <source>Scenario scripts</source>
        <translation>情景脚本</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
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
    <message>
        <source>%1 · picture of the ways</source>
        <translation>%1 · 路径图</translation>
    </message>
    <message>
        <source>The visit machine · states and commands</source>
        <translation>来访状态机 · 状态与操作</translation>
    </message>
    <message>
        <source>● practised %1%   ■ used %2%   ▲ tested %3</source>
        <translation>● 练过 %1%   ■ 实际走过 %2%   ▲ 测试 %3</translation>
    </message>
    <message>
        <source>Ctrl+S saves this page as a PDF, Esc goes back to the picture.</source>
        <translation>Ctrl+S 把本页存为 PDF，Esc 回到路径图。</translation>
    </message>
    <message>
        <source>role-play.pdf</source>
        <translation>角色扮演点评.pdf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Review of the role play</source>
        <translation>角色扮演点评</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>保存点评</translation>
    </message>
    <message>
        <source>card.pdf</source>
        <translation>提示卡.pdf</translation>
    </message>
    <message>
        <source>Choose a scenario, and write who is to practise it.</source>
        <translation>请先选情景，并写明由谁来练。</translation>
    </message>
    <message>
        <source>Assigned to %1, due in a week; open drills: %2.</source>
        <translation>已布置给%1，一周内完成；未完成的演练共 %2 项。</translation>
    </message>
    <message>
        <source>F5 next   Alt+← back   Ctrl+B from the start   Ctrl+J from the chosen step
F6 pause   F7 ×1   F8 ×10   F9 to the next limit
Alt+1 telephone   Alt+2 second visitor   Alt+3 insists   Alt+4 supervisor called away
Alt+Q words   Alt+W bearing   Alt+E gestures, then 1–5   Ctrl+T role play
Ctrl+P actor&apos;s card as a PDF   Ctrl+D assign as a drill   Ctrl+S review as a PDF
Alt+L scripts   Alt+P picture: arrows, Enter, + − 0, Alt+H high contrast   F1 closes this</source>
        <translation>F5 下一步   Alt+← 上一步   Ctrl+B 从头开始   Ctrl+J 从选中的步骤开始
F6 暂停   F7 ×1   F8 ×10   F9 到下一次超时
Alt+1 来电   Alt+2 又来一位客户   Alt+3 要求换人   Alt+4 主管被叫走
Alt+Q 用语   Alt+W 仪态   Alt+E 动作，再按 1–5   Ctrl+T 角色扮演
Ctrl+P 提示卡存为 PDF   Ctrl+D 布置给受训人   Ctrl+S 点评存为 PDF
Alt+L 脚本列表   Alt+P 路径图：方向键、回车、+ − 0，Alt+H 高对比   F1 关闭</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::Texts</name>
    <message>
        <source>Role play: %1</source>
        <translation>角色扮演：%1</translation>
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
        <source>Actor&apos;s card</source>
        <translation>扮演客户的提示卡</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的地方</translation>
    </message>
    <message>
        <source>No step has four dots everywhere yet.</source>
        <translation>还没有三项都在 4 分以上的步骤。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>此前的演练</translation>
    </message>
    <message>
        <source>%1 · %2 · limits kept %3 of %4</source>
        <translation>%1 · 用时 %2 · 守住时限 %3 / %4</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>This was the first.</source>
        <translation>这是第一次演练。</translation>
    </message>
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
        <source>%1 (%2): missed</source>
        <translation>%1（%2）：超时</translation>
    </message>
    <message>
        <source>%1 (%2): kept, took %3</source>
        <translation>%1（%2）：守住，用了 %3</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限</translation>
    </message>
</context>
</TS>
