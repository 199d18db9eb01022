<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::widgets::KeyGroups</name>
    <message>
        <source>Somebody comes</source>
        <translation>来人来电</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>这次来访</translation>
    </message>
    <message>
        <source>Promises and slips</source>
        <translation>承诺与单据</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>接待台</translation>
    </message>
    <message>
        <source>Slips of today, preview</source>
        <translation>今日单据、预览</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查住户</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>The register&apos;s sheets</source>
        <translation>房户资料</translation>
    </message>
    <message>
        <source>Settings, household</source>
        <translation>设置、住户卡片</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>中心设置</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各页</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>一次来访</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Walk-through</source>
        <translation>走一遍</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Sudden events</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>各页</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>路径图</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Money and papers kept</source>
        <translation>代收款和留下的资料</translation>
    </message>
    <message>
        <source>Promises, appointments</source>
        <translation>跟进与预约</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::Keys</name>
    <message>
        <source>a visitor comes in</source>
        <translation>客户到访</translation>
    </message>
    <message>
        <source>the telephone rings</source>
        <translation>电话响了</translation>
    </message>
    <message>
        <source>do what the alarm says</source>
        <translation>按提示处理</translation>
    </message>
    <message>
        <source>the next alarm</source>
        <translation>下一条提示</translation>
    </message>
    <message>
        <source>who is it</source>
        <translation>客户信息</translation>
    </message>
    <message>
        <source>look up in the register</source>
        <translation>查住户</translation>
    </message>
    <message>
        <source>speaks English, or not</source>
        <translation>客户说英语／不说英语</translation>
    </message>
    <message>
        <source>came back for papers</source>
        <translation>补件再来</translation>
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
        <source>show the number to call</source>
        <translation>显示要拨的号码</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>skip, with a reason</source>
        <translation>写明原因跳过</translation>
    </message>
    <message>
        <source>choose the matter, or note the next one</source>
        <translation>选择业务，或记下接着要办的</translation>
    </message>
    <message>
        <source>ask to wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>hand over, has come, give back</source>
        <translation>移交、确认接手、交还</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>the supervisor lets a rule pass</source>
        <translation>主管破例</translation>
    </message>
    <message>
        <source>see off</source>
        <translation>送客</translation>
    </message>
    <message>
        <source>left without being served</source>
        <translation>客户未办理就离开</translation>
    </message>
    <message>
        <source>open a visit again</source>
        <translation>重新打开今天的来访</translation>
    </message>
    <message>
        <source>promises to follow</source>
        <translation>待跟进的承诺</translation>
    </message>
    <message>
        <source>preview and print the slip</source>
        <translation>单据预览、打印</translation>
    </message>
    <message>
        <source>the slip as PDF</source>
        <translation>单据存成 PDF</translation>
    </message>
    <message>
        <source>slips of today</source>
        <translation>今日单据</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>desk, log, rehearsal</source>
        <translation>接待台、日志、演练</translation>
    </message>
    <message>
        <source>add a colleague</source>
        <translation>添加同事</translation>
    </message>
    <message>
        <source>the office&apos;s settings</source>
        <translation>中心设置</translation>
    </message>
    <message>
        <source>the register&apos;s sheets, in and out</source>
        <translation>房户资料导入导出</translation>
    </message>
    <message>
        <source>try to save again</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>the line at the top is read</source>
        <translation>顶端的提示已阅</translation>
    </message>
    <message>
        <source>sound on or off</source>
        <translation>提示音开关</translation>
    </message>
    <message>
        <source>follow it up</source>
        <translation>打开跟进</translation>
    </message>
    <message>
        <source>kept, moved, broken, another keeps it</source>
        <translation>已兑现、改期、未兑现、换人负责</translation>
    </message>
    <message>
        <source>preview, print again</source>
        <translation>预览、补打</translation>
    </message>
    <message>
        <source>void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>release slips of the day</source>
        <translation>当日放行条一览</translation>
    </message>
    <message>
        <source>A4, A5, continuous paper</source>
        <translation>A4、A5、三联纸</translation>
    </message>
    <message>
        <source>print it</source>
        <translation>打印出来</translation>
    </message>
    <message>
        <source>take over for the visitor</source>
        <translation>带入这位客户</translation>
    </message>
    <message>
        <source>the household&apos;s card</source>
        <translation>住户卡片</translation>
    </message>
    <message>
        <source>show the whole numbers</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>close, go back</source>
        <translation>关上、返回</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>rooms and people, arrears, vehicles</source>
        <translation>房户、欠费、车辆</translation>
    </message>
    <message>
        <source>numbers and names in full (recorded)</source>
        <translation>含完整号码和姓名（有记录）</translation>
    </message>
    <message>
        <source>take all of it over</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>write a sheet</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>save the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>discard the changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>take a row away</source>
        <translation>删掉一行</translation>
    </message>
    <message>
        <source>password of the log</source>
        <translation>日志密码</translation>
    </message>
    <message>
        <source>for the maintainer</source>
        <translation>给维护人员</translation>
    </message>
    <message>
        <source>day before, day after</source>
        <translation>前一天、后一天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>search all days</source>
        <translation>搜索全部日期</translation>
    </message>
    <message>
        <source>one matter</source>
        <translation>只看一类业务</translation>
    </message>
    <message>
        <source>one receptionist</source>
        <translation>只看一位接待员</translation>
    </message>
    <message>
        <source>over the limit only</source>
        <translation>只看超时</translation>
    </message>
    <message>
        <source>moved up only</source>
        <translation>只看服务上移</translation>
    </message>
    <message>
        <source>with an open promise only</source>
        <translation>只看承诺未了</translation>
    </message>
    <message>
        <source>figures; {key:log.figure.explain} explains</source>
        <translation>看数字，{key:log.figure.explain} 看意思</translation>
    </message>
    <message>
        <source>explain the figure</source>
        <translation>这个数的意思</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>notes on the day</source>
        <translation>本日批注</translation>
    </message>
    <message>
        <source>corrected after the seal</source>
        <translation>封存后的更正</translation>
    </message>
    <message>
        <source>review and seal</source>
        <translation>查看并封存</translation>
    </message>
    <message>
        <source>daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>all visits again</source>
        <translation>回到全部来访</translation>
    </message>
    <message>
        <source>seal the day</source>
        <translation>封存本日</translation>
    </message>
    <message>
        <source>visit before, visit after</source>
        <translation>前一位、后一位</translation>
    </message>
    <message>
        <source>larger, smaller, the whole day</source>
        <translation>放大、缩小、全天</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>往前、往后</translation>
    </message>
    <message>
        <source>begin and end of the day</source>
        <translation>当天开头、末尾</translation>
    </message>
    <message>
        <source>show numbers (noted in the log)</source>
        <translation>显示号码（有记录）</translation>
    </message>
    <message>
        <source>replay as seen</source>
        <translation>按当时画面回放</translation>
    </message>
    <message>
        <source>make a drill</source>
        <translation>转为演练</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>add the note</source>
        <translation>加入批注</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>播放、暂停</translation>
    </message>
    <message>
        <source>step by step</source>
        <translation>逐步看</translation>
    </message>
    <message>
        <source>begin and end</source>
        <translation>开头、末尾</translation>
    </message>
    <message>
        <source>as it was, ten times as fast</source>
        <translation>原速、十倍</translation>
    </message>
    <message>
        <source>back to the log</source>
        <translation>回到日志</translation>
    </message>
    <message>
        <source>the pages</source>
        <translation>换页</translation>
    </message>
    <message>
        <source>verify the log</source>
        <translation>校验日志</translation>
    </message>
    <message>
        <source>back up the log</source>
        <translation>备份日志</translation>
    </message>
    <message>
        <source>lock the log</source>
        <translation>锁上日志</translation>
    </message>
    <message>
        <source>open, due today, overdue …</source>
        <translation>未了、今日到期、逾期……</translation>
    </message>
    <message>
        <source>due from, to</source>
        <translation>到期日从、至</translation>
    </message>
    <message>
        <source>one owner</source>
        <translation>只看一位负责人</translation>
    </message>
    <message>
        <source>to the visit</source>
        <translation>到那次来访</translation>
    </message>
    <message>
        <source>all of them again</source>
        <translation>回到全部</translation>
    </message>
    <message>
        <source>week, month, year, own days</source>
        <translation>周、月、年、自选</translation>
    </message>
    <message>
        <source>range before, range after</source>
        <translation>前一段、后一段</translation>
    </message>
    <message>
        <source>the topics</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>table or picture</source>
        <translation>表或图</translation>
    </message>
    <message>
        <source>the explanation away</source>
        <translation>收起说明</translation>
    </message>
    <message>
        <source>today, 7 days, 30 days</source>
        <translation>今天、7 天、30 天</translation>
    </message>
    <message>
        <source>not taken only</source>
        <translation>只看未接手</translation>
    </message>
    <message>
        <source>export with names, or masked</source>
        <translation>导出含姓名或打码</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>show names (noted in the log)</source>
        <translation>显示姓名（有记录）</translation>
    </message>
    <message>
        <source>visits, events, handovers …</source>
        <translation>来访、事件、移交……</translation>
    </message>
    <message>
        <source>XLSX, CSV</source>
        <translation>XLSX、CSV</translation>
    </message>
    <message>
        <source>with names, or masked</source>
        <translation>含姓名或打码</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
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
        <source>end and review</source>
        <translation>结束并点评</translation>
    </message>
    <message>
        <source>drop the practice</source>
        <translation>放弃这次演练</translation>
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
        <source>open the row</source>
        <translation>打开这一行</translation>
    </message>
    <message>
        <source>delete the row</source>
        <translation>删除这一行</translation>
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
    <message>
        <source>undo, redo</source>
        <translation>撤销、恢复</translation>
    </message>
    <message>
        <source>yes, no</source>
        <translation>是、否</translation>
    </message>
    <message>
        <source>what verify found</source>
        <translation>查出的问题</translation>
    </message>
    <message>
        <source>take a farewell back, for ten seconds</source>
        <translation>十秒内撤销送客</translation>
    </message>
    <message>
        <source>the visitor above, below into the centre</source>
        <translation>上一位、下一位客户</translation>
    </message>
    <message>
        <source>what is framed</source>
        <translation>框住的那一项</translation>
    </message>
    <message>
        <source>the same, where a numbered slip is given out</source>
        <translation>同上，用在开出编号单据的一步</translation>
    </message>
    <message>
        <source>from a field to the answers</source>
        <translation>从填写处回到回答</translation>
    </message>
    <message>
        <source>that paper is missing</source>
        <translation>这份材料缺</translation>
    </message>
    <message>
        <source>all the other papers are missing</source>
        <translation>其余材料都缺</translation>
    </message>
    <message>
        <source>void it, for this reason</source>
        <translation>按此原因作废</translation>
    </message>
    <message>
        <source>number and print it</source>
        <translation>编号并打印</translation>
    </message>
    <message>
        <source>give the slip out</source>
        <translation>开出单据</translation>
    </message>
    <message>
        <source>back to the picture or the answers</source>
        <translation>回到路径图或回答</translation>
    </message>
    <message>
        <source>colleagues, promises and record over a narrow desk</source>
        <translation>窄屏时：同事、待跟进、记录</translation>
    </message>
    <message>
        <source>where each colleague is</source>
        <translation>每位同事在哪儿</translation>
    </message>
    <message>
        <source>who is expected: arrived, not come</source>
        <translation>今天预约：到了，未到</translation>
    </message>
    <message>
        <source>a new appointment</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>what the desk was warned of</source>
        <translation>看留意事项</translation>
    </message>
    <message>
        <source>warn those at the desk</source>
        <translation>记一条留意事项</translation>
    </message>
    <message>
        <source>the same matter as another visit</source>
        <translation>与另一次来访是同一件事</translation>
    </message>
    <message>
        <source>the same visitor, taken in twice</source>
        <translation>同一位客户记了两次，合并</translation>
    </message>
    <message>
        <source>who was expected has arrived</source>
        <translation>约好的客户到了</translation>
    </message>
    <message>
        <source>money taken for finance</source>
        <translation>代收款</translation>
    </message>
    <message>
        <source>papers kept here</source>
        <translation>留下的资料</translation>
    </message>
    <message>
        <source>void a receipt, give money back</source>
        <translation>收据作废、退款</translation>
    </message>
    <message>
        <source>count, and hand over to finance</source>
        <translation>点款，交给财务</translation>
    </message>
    <message>
        <source>print the account&apos;s sheet</source>
        <translation>打印交款单</translation>
    </message>
    <message>
        <source>the account&apos;s sheet as PDF</source>
        <translation>交款单存为 PDF</translation>
    </message>
    <message>
        <source>give papers back</source>
        <translation>退还资料</translation>
    </message>
    <message>
        <source>not come, cancelled, a new one</source>
        <translation>未到，取消，新预约</translation>
    </message>
    <message>
        <source>open the desk, change the shift</source>
        <translation>开台、换班</translation>
    </message>
    <message>
        <source>close the desk for the day</source>
        <translation>收台</translation>
    </message>
    <message>
        <source>sheets of shifts and closings</source>
        <translation>交接班与收台的表</translation>
    </message>
    <message>
        <source>print the sheet</source>
        <translation>打印此表</translation>
    </message>
    <message>
        <source>save the sheet as PDF</source>
        <translation>此表存为 PDF</translation>
    </message>
    <message>
        <source>do what can&apos;t be taken back</source>
        <translation>确认收不回的事</translation>
    </message>
    <message>
        <source>put a new room in</source>
        <translation>登记一套新房</translation>
    </message>
    <message>
        <source>the sheet is a part, its buildings, the whole register</source>
        <translation>表格是一部分、各楼栋全部、整个小区</translation>
    </message>
    <message>
        <source>what the desk corrected stays, or gives way</source>
        <translation>前台更正的保留，或以表格为准</translation>
    </message>
    <message>
        <source>the last imports; take one back</source>
        <translation>最近的导入；撤回</translation>
    </message>
    <message>
        <source>take the import back</source>
        <translation>撤回这次导入</translation>
    </message>
    <message>
        <source>and what was changed since</source>
        <translation>连同之后改过的一起撤回</translation>
    </message>
    <message>
        <source>the room, and who lived there before</source>
        <translation>房屋与以前的住户</translation>
    </message>
    <message>
        <source>the room is gone, or there again</source>
        <translation>注销或恢复这套房</translation>
    </message>
    <message>
        <source>the folder that is watched for new sheets</source>
        <translation>留意新表格的文件夹</translation>
    </message>
    <message>
        <source>take the homes over of which every row is right</source>
        <translation>只导入各行全对的房屋</translation>
    </message>
    <message>
        <source>write the wrong rows out</source>
        <translation>写出有错的行</translation>
    </message>
    <message>
        <source>columns, questions, what is wrong, what changes</source>
        <translation>列、问题、有错的、要改的</translation>
    </message>
    <message>
        <source>answer, or say what a column is</source>
        <translation>回答，或说明一列是什么</translation>
    </message>
    <message>
        <source>light, dark, or as the desktop</source>
        <translation>浅色、深色、跟随系统</translation>
    </message>
    <message>
        <source>the slip that was not printed, on another printer</source>
        <translation>没印出来的单据，换一台打印机印</translation>
    </message>
    <message>
        <source>the slip came out</source>
        <translation>单据印好了</translation>
    </message>
    <message>
        <source>the slip did not come out</source>
        <translation>单据没印出来</translation>
    </message>
    <message>
        <source>sounds quieter, louder</source>
        <translation>提示音小一点、大一点</translation>
    </message>
    <message>
        <source>a page of rulers, to measure where the paper lies</source>
        <translation>印一张带刻度的测试页，量纸的位置</translation>
    </message>
    <message>
        <source>sounds, and what is told outside of the window</source>
        <translation>声音、窗口以外的提醒</translation>
    </message>
    <message>
        <source>the row of a table into the clipboard</source>
        <translation>复制表格的这一行</translation>
    </message>
    <message>
        <source>all that a table shows into the clipboard</source>
        <translation>复制整张表格</translation>
    </message>
</context>
</TS>
