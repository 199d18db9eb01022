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
        <source>Telephone</source>
        <translation>来电</translation>
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
    <message>
        <source>Arrears</source>
        <translation>欠费</translation>
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
    <name>yingke::rehearsal::LeaveQuestion</name>
    <message>
        <source>A practice is on</source>
        <translation>演练还没结束</translation>
    </message>
    <message>
        <source>What is dropped is not kept: no marks, no times, no run.</source>
        <translation>放弃了就什么都不留：没有分数，没有用时，也没有成绩。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着演</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>End and review</source>
        <translation>结束并点评</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>The practice &quot;%1&quot; is not over yet.</source>
        <translation>“%1”还没有演完。</translation>
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
    <message>
        <source>This step %1</source>
        <translation>本步 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::PracticeSide</name>
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
        <source>Next: %1 (F5).</source>
        <translation>接下来：%1（F5）。</translation>
    </message>
    <message>
        <source>The telephone rings. F5 takes the call.</source>
        <translation>电话响了，按 F5 接听。</translation>
    </message>
    <message>
        <source>%1 is waiting. F5 attends to the visitor.</source>
        <translation>%1在等候，按 F5 接待。</translation>
    </message>
    <message>
        <source>F5 goes back to %1.</source>
        <translation>按 F5 回到%1。</translation>
    </message>
    <message>
        <source>All is done for %1. F5 sees the visitor off.</source>
        <translation>%1的事办完了，按 F5 送客。</translation>
    </message>
    <message>
        <source>with a name, a walk to the end is kept</source>
        <translation>写了名字，走到底才记成绩</translation>
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
        <source>card.pdf</source>
        <translation>提示卡.pdf</translation>
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
    <message>
        <source>Made of the visit: %1. Enter practises it with its real timing.</source>
        <translation>已转为演练：%1。按回车，按真实时间开始演练。</translation>
    </message>
    <message>
        <source>This drill can&apos;t be played: none of its scripts is there any more.</source>
        <translation>这个演练不能练：它的情景脚本都已经不在了。</translation>
    </message>
    <message>
        <source>Never practised</source>
        <translation>没练过</translation>
    </message>
    <message>
        <source>Never practised: %1</source>
        <translation>没练过 %1</translation>
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
        <source>The drill %1 is not there any more.</source>
        <translation>演练“%1”已经不在了。</translation>
    </message>
    <message>
        <source>The scenario %1 is not there any more.</source>
        <translation>情景“%1”已经不在了。</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>%1 · can&apos;t be walked yet</source>
        <translation>%1 · 还走不通</translation>
    </message>
    <message>
        <source>✎ draft</source>
        <translation>✎ 草稿</translation>
    </message>
    <message>
        <source>Kept for %1 as walked alone.</source>
        <translation>已记入%1的成绩（自己走）。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Actor&apos;s card</source>
        <translation>扮演客户的提示卡</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>已送打印机。</translation>
    </message>
    <message>
        <source>The draft is kept by itself.</source>
        <translation>草稿自动保存，不用按键。</translation>
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
        <translation>还没有每项都在 4 分以上的步骤。</translation>
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
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Every limit was kept.</source>
        <translation>所有时限都按时。</translation>
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
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <source>Drill: %1</source>
        <translation>演练：%1</translation>
    </message>
    <message>
        <source>Against the visit</source>
        <translation>对照真实接待</translation>
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
    <message>
        <source>%1 (back)</source>
        <translation>%1（返回）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Walked alone: %1</source>
        <translation>自己走：%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
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
        <source>No printer is set up on this machine. Save it as PDF (Ctrl+S), or set up a printer.</source>
        <translation>这台电脑没有设置打印机。请按 Ctrl+S 存为 PDF，或先设置打印机。</translation>
    </message>
    <message>
        <source>The printer %1 does not take it. Check the printer, or save it as PDF (Ctrl+S).</source>
        <translation>打印机 %1 没有接收。请检查打印机，或按 Ctrl+S 存为 PDF。</translation>
    </message>
    <message>
        <source>Time mark</source>
        <translation>用时分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
</TS>
