<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>yingke::desk::CenterPanel</name>
    <message>
        <source>Move up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交同事</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 上一步</translation>
    </message>
    <message>
        <source>See off</source>
        <translation>送客</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The desk is free</source>
        <translation>柜台空闲</translation>
    </message>
    <message>
        <source>A visitor comes in: {key:window.visitor}. The telephone rings: {key:window.telephone}.</source>
        <translation>客户进门按 {key:window.visitor}，来电按 {key:window.telephone}。</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步 / 共 %2 步</translation>
    </message>
    <message>
        <source>Which matter is it? Choose with a number, or see the visitor off.</source>
        <translation>客户要办什么事？按数字选择，或送客。</translation>
    </message>
    <message>
        <source>This visit is over.</source>
        <translation>这次来访已结束。</translation>
    </message>
    <message>
        <source>Turn to this visitor: {key:desk.next}.</source>
        <translation>按 {key:desk.next} 接待这位客户。</translation>
    </message>
    <message>
        <source>telephone number of %1</source>
        <translation>%1的电话号码</translation>
    </message>
    <message>
        <source>Answer the telephone: {key:desk.next}.</source>
        <translation>按 {key:desk.next} 接听电话。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>接着办：%1</translation>
    </message>
    <message>
        <source>more (page %1 of %2)</source>
        <translation>更多（第 %1 页，共 %2 页）</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <translation>接待哪一位？</translation>
    </message>
    <message>
        <source>Nobody is in the centre. The first below: {key:desk.next}.</source>
        <translation>中间没有客户。接待下面第一位：{key:desk.next}。</translation>
    </message>
    <message>
        <source>To whom do you turn now?</source>
        <translation>现在接待哪一位？</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 serves this visitor. Comes back: {key:desk.hand_over}.</source>
        <translation>%1正在接待这位客户。接回来：{key:desk.hand_over}。</translation>
    </message>
    <message>
        <source>This looks like a room.</source>
        <translation>这像是房号。</translation>
    </message>
    <message>
        <source>This looks like a telephone.</source>
        <translation>这像是电话。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>%1 was asked to take over at %2.</source>
        <translation>%2 已请%1来接待。</translation>
    </message>
    <message>
        <source>Is %1 here?</source>
        <translation>%1到了吗？</translation>
    </message>
    <message>
        <source>is here and takes over</source>
        <translation>到了，由他接待</translation>
    </message>
    <message>
        <source>can&apos;t come</source>
        <translation>来不了</translation>
    </message>
    <message>
        <source>go on here meanwhile</source>
        <translation>先接着办</translation>
    </message>
</context>
<context>
    <name>yingke::desk::DeskActions</name>
    <message>
        <source>Sound is on.</source>
        <translation>提示音已打开。</translation>
    </message>
    <message>
        <source>Sound is off.</source>
        <translation>提示音已关闭。</translation>
    </message>
    <message>
        <source>Sounds are at %1 %.</source>
        <translation>提示音音量 %1 %。</translation>
    </message>
    <message>
        <source>Sounds are at %1 %, and off.</source>
        <translation>提示音音量 %1 %，现在是关着的。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::FirstStart</name>
    <message>
        <source>Welcome to the desk</source>
        <translation>欢迎使用迎客</translation>
    </message>
    <message>
        <source>Three things, and the desk is open.</source>
        <translation>填三项，接待台就开好了。</translation>
    </message>
    <message>
        <source>The community&apos;s name</source>
        <translation>小区名称</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>谁在前台</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>(for the posture cues)</source>
        <translation>（用于站姿手位提示）</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>打开接待台</translation>
    </message>
    <message>
        <source>Write the community&apos;s name: it stands in the welcome.</source>
        <translation>请写小区名称：欢迎词里要说到。</translation>
    </message>
    <message>
        <source>Write who is at the desk: whose visits they are stands in the log.</source>
        <translation>请写谁在前台：日志要记下是谁接待的。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::HallPanel</name>
    <message>
        <source>Visitor</source>
        <translation>客户到访</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>With colleagues</source>
        <translation>同事接待中</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>送别中</translation>
    </message>
    <message>
        <source>moved up, %1 to nobody</source>
        <translation>服务上移，%1 无人接</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>今天预约</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>代收（笔）</translation>
    </message>
    <message>
        <source>a note for the desk</source>
        <translation>有留意事项</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <translation>%1没人接</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>yingke::desk::HeaderBar</name>
    <message>
        <source>Yingke</source>
        <translation>迎客</translation>
    </message>
    <message>
        <source>To follow %1</source>
        <translation>待跟进 %1</translation>
    </message>
    <message>
        <source>MMM d ddd  HH:mm</source>
        <translation>M月d日 ddd  HH:mm</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>At the desk: %1</source>
        <translation>在台：%1</translation>
    </message>
</context>
<context>
    <name>yingke::desk::MainWindow</name>
    <message>
        <source>Yingke</source>
        <translation>迎客</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>接待台</translation>
    </message>
</context>
<context>
    <name>yingke::desk::NarrowDesk</name>
    <message>
        <source> (+%1)</source>
        <translation>（还有 %1 项）</translation>
    </message>
</context>
<context>
    <name>yingke::desk::SidePanel</name>
    <message>
        <source>Colleagues</source>
        <translation>同事在岗</translation>
    </message>
    <message>
        <source>First contact · to follow</source>
        <translation>首接责任 · 待跟进</translation>
    </message>
    <message>
        <source>This visit so far</source>
        <translation>本次来访记录</translation>
    </message>
    <message>
        <source>Nobody else yet. Add colleagues: {key:desk.colleague}</source>
        <translation>还没有同事，按 {key:desk.colleague} 添加</translation>
    </message>
    <message>
        <source>, can&apos;t be moved</source>
        <translation>，不可改期</translation>
    </message>
    <message>
        <source>%1 more: {key:desk.promises}</source>
        <translation>另有 %1 项：{key:desk.promises}</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>没有待跟进的事</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>没有打开的来访</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>记录中…</translation>
    </message>
    <message>
        <source>Recorded · last write %1</source>
        <translation>已记录 · 最后写入 %1</translation>
    </message>
    <message>
        <source>NOT SAVED (%1 entries): %2. Kept and tried again; try now: {key:desk.save_again}</source>
        <translation>未保存（%1 条）：%2。已保留并自动重试，立即重试按 {key:desk.save_again}</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>其次：%1</translation>
    </message>
    <message>
        <source>Colleagues in %1 · to follow %2 · record</source>
        <translation>同事 %1 在岗 · 待跟进 %2 · 记录</translation>
    </message>
    <message>
        <source>NOT SAVED · %1</source>
        <translation>未保存！%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 人</translation>
    </message>
</context>
<context>
    <name>yingke::desk::VisitBar</name>
    <message>
        <source>Came back for papers</source>
        <translation>补件再来</translation>
    </message>
    <message>
        <source>Matters of this visit</source>
        <translation>本次办理</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>%1: not finished</source>
        <translation>%1：未办完</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>接着办：%1</translation>
    </message>
    <message>
        <source>%1 was here on %2 (%3). Missing then: %4</source>
        <translation>%1 %2来过（%3），当时缺：%4</translation>
    </message>
    <message>
        <source>MMM d HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No earlier visit with missing papers is known for this room or telephone. Fill them in first ({key:desk.person}).</source>
        <translation>没有查到这个房号或电话有缺件的来访。请先填上房号或电话（{key:desk.person}）。</translation>
    </message>
    <message>
        <source>This visit is linked with the earlier one already.</source>
        <translation>这次来访已经和上次的连在一起了。</translation>
    </message>
    <message>
        <source>afterwards: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>%1: not accepted</source>
        <translation>%1：未予办理</translation>
    </message>
    <message>
        <source>%1: papers to be brought</source>
        <translation>%1：待补件</translation>
    </message>
    <message>
        <source>%1: promised</source>
        <translation>%1：待跟进</translation>
    </message>
    <message>
        <source>%1: told how</source>
        <translation>%1：已告知办法</translation>
    </message>
</context>
</TS>
