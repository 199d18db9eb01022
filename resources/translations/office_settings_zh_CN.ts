<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::office::SettingsBook</name>
    <message>
        <source>Fee table</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Policies and numbers</source>
        <translation>政策与数字</translation>
    </message>
    <message>
        <source>The office&apos;s texts</source>
        <translation>中心文字</translation>
    </message>
    <message>
        <source>Repair price list</source>
        <translation>维修价目表</translation>
    </message>
    <message>
        <source>Specialists&apos; telephones</source>
        <translation>专业单位电话</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>资料种类</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Scripts name a fee by its id; what is computed shows its formula. Every change is logged.</source>
        <translation>脚本按名称取用收费标准，算出的金额会显示算式。每次修改都有记录。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Written as 20 s, 3 min, 2 h. &quot;Warning&quot; is how long before the limit the ring turns orange.</source>
        <translation>写成 20 s、3 min、2 h 的样子。“提前提醒”是到时限前多久圆环变橙。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Refusing a release over arrears is contestable: Civil Code art. 944 knows reminding and suing only. Copies of identity papers need a purpose and a date of deletion (Personal Information Protection Law, arts 6, 17, 19, 47). 1 is on, 0 is off.</source>
        <translation>因欠费拒绝放行有争议：《民法典》第九百四十四条只规定了催告和起诉。复印身份证件须写明用途和删除日期（《个人信息保护法》第六、十七、十九、四十七条）。1 为开，0 为关。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>As approved by the price authority. Shown to the visitor before a repair is arranged.</source>
        <translation>以物价主管部门核准的价目为准，安排维修前出示给客户。</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name in scripts</source>
        <translation>脚本中的名称</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Scripts name a paper by its id, so an id can&apos;t be changed or taken away.</source>
        <translation>脚本按名称认资料，所以名称不能改，也不能删，只能改文字。</translation>
    </message>
    <message>
        <source>Scripts name a post by its id, so an id can&apos;t be changed or taken away.</source>
        <translation>脚本按名称认岗位，所以名称不能改，也不能删，只能改文字。</translation>
    </message>
    <message>
        <source>Waiting after coming in</source>
        <translation>进门后的等候</translation>
    </message>
    <message>
        <source>Waiting: warning</source>
        <translation>等候：提前提醒</translation>
    </message>
    <message>
        <source>Caller on hold</source>
        <translation>请来电者稍等</translation>
    </message>
    <message>
        <source>Caller on hold: warning</source>
        <translation>请来电者稍等：提前提醒</translation>
    </message>
    <message>
        <source>Answer by the receptionist</source>
        <translation>接待员答疑</translation>
    </message>
    <message>
        <source>Answer by the receptionist: warning</source>
        <translation>接待员答疑：提前提醒</translation>
    </message>
    <message>
        <source>Answer by the service supervisor</source>
        <translation>客服主任答疑</translation>
    </message>
    <message>
        <source>Answer by the service supervisor: warning</source>
        <translation>客服主任答疑：提前提醒</translation>
    </message>
    <message>
        <source>Tea comes back</source>
        <translation>续茶间隔</translation>
    </message>
    <message>
        <source>Tea comes back: warning</source>
        <translation>续茶：提前提醒</translation>
    </message>
    <message>
        <source>Months in arrears at which the director is told</source>
        <translation>欠费满几个月报管理处主任</translation>
    </message>
    <message>
        <source>Copies of identity papers are made</source>
        <translation>复印身份证件</translation>
    </message>
    <message>
        <source>A release is refused over arrears (tenant)</source>
        <translation>租户欠费不予放行</translation>
    </message>
    <message>
        <source>The visit log is for the service supervisor and the director only</source>
        <translation>来访日志只给客服主任和管理处主任看</translation>
    </message>
    <message>
        <source>The visit log is locked after so many minutes of rest (0: never)</source>
        <translation>来访日志闲置几分钟后锁上（0：不锁）</translation>
    </message>
    <message>
        <source>Sound at warning and overdue</source>
        <translation>临近和超时的提示音</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no sum. Write for example 50.00.</source>
        <translation>%1：“%2”不是金额。请写成 50.00 的样子。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write for example 3 min or 20 s.</source>
        <translation>%1：“%2”不是时间。请写成 3 min 或 20 s 的样子。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number. Write 1 for on, 0 for off.</source>
        <translation>%1：“%2”不是数字。1 为开，0 为关。</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1：最多 %2 个字。</translation>
    </message>
    <message>
        <source>%1: what is repaired is missing.</source>
        <translation>%1：没有写维修项目。</translation>
    </message>
    <message>
        <source>%1: the trade and the telephone are needed.</source>
        <translation>%1：专业和电话都要填写。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can&apos;t be a name in scripts. Use small letters, digits and _, beginning with a letter.</source>
        <translation>%1：“%2”不能用作脚本中的名称。请用小写字母、数字和下划线，以字母开头。</translation>
    </message>
    <message>
        <source>%1: the name &quot;%2&quot; stays, scripts use it.</source>
        <translation>%1：名称“%2”不能改，脚本正在用它。</translation>
    </message>
    <message>
        <source>%1: the Chinese name is missing or too long (at most 60 characters).</source>
        <translation>%1：没有中文名称，或者太长（最多 60 个字）。</translation>
    </message>
    <message>
        <source>%1: the name is missing or too long (at most 60 characters).</source>
        <translation>%1：没有姓名，或者太长（最多 60 个字）。</translation>
    </message>
    <message>
        <source>%1: the post &quot;%2&quot; is not known. See the table of posts.</source>
        <translation>%1：没有“%2”这个岗位，请看“岗位”表。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is there twice.</source>
        <translation>%1：“%2”重复了。</translation>
    </message>
    <message>
        <source>%1: the warning can&apos;t come before the time begins.</source>
        <translation>%1：提前提醒的时间不能比时限本身还长。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As introduced</source>
        <translation>介绍时的称呼</translation>
    </message>
    <message>
        <source>Post as shown</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Post in scripts</source>
        <translation>脚本岗位</translation>
    </message>
    <message>
        <source>Man or woman</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Who leaves the office is set to &quot;no&quot; in the last column: the log still names them.</source>
        <translation>离职的同事在最后一列填“否”，记录里仍能认出来。</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开门时间</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>放假和关门的日子</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>work instead</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>office closed</source>
        <translation>中心不开门</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>放假的日子</translation>
    </message>
    <message>
        <source>Saturdays and Sundays on which people work instead</source>
        <translation>调休上班的星期六、日</translation>
    </message>
    <message>
        <source>Years whose holidays are announced and entered</source>
        <translation>放假调休已公布并填好的年份</translation>
    </message>
    <message>
        <source>Of %1 only the statutory days are here: the working days that are swapped are not announced yet. Until then working days of that year are to be checked.</source>
        <translation>%1 年这里只有法定节日本身，调休还没有填。公布以前，这一年的工作日请核对。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it like 2026-10-01.</source>
        <translation>“%1”不是日期。请写成 2026-10-01 的样子。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; are no years. Write 2026, 2027.</source>
        <translation>%1：“%2”不是年份。请写成 2026, 2027 的样子。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; are no opening hours. Write 08:30-12:00, 13:30-18:00, or closed.</source>
        <translation>%1：“%2”不是开门时间。请写成 08:30-12:00, 13:30-18:00，不开门写 closed。</translation>
    </message>
    <message>
        <source>The last day is not before the first, and a row is at most a year long.</source>
        <translation>结束的日期要在开始之后，一行最多一年。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of day. Write one of: %2.</source>
        <translation>没有“%1”这一类。请写：%2。</translation>
    </message>
    <message>
        <source>%1 is no Saturday or Sunday: people work then anyhow.</source>
        <translation>%1 不是星期六或星期日，本来就上班。</translation>
    </message>
    <message>
        <source>The name is too long. At most 60 characters.</source>
        <translation>名称太长，最多 60 个字。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日子</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开门</translation>
    </message>
    <message>
        <source>Written as 08:30-18:00, in two parts as 08:30-12:00, 13:30-18:00, or closed. Scripts reckon with it: is_open, opens_at, closes_at.</source>
        <translation>写成 08:30-18:00，两段写成 08:30-12:00, 13:30-18:00，不开门写 closed。流程里的 is_open、opens_at、closes_at 按它算。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>As the State Council announces them for each year, and the days on which the office is closed. Kinds: %1. One day needs no &quot;To&quot;.</source>
        <translation>国务院每年公布的放假和调休，还有中心自己不开门的日子。类别：%1。只有一天的，“到”可以空着。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 写了两次。</translation>
    </message>
    <message>
        <source>%1 is said to be announced, but none of its holidays are entered.</source>
        <translation>%1 年写着已公布，却没有填这一年的放假。</translation>
    </message>
    <message>
        <source>So many minutes after an appointment&apos;s time it is asked whether anybody came</source>
        <translation>预约过了多少分钟没到，就提醒前台</translation>
    </message>
    <message>
        <source>A warning for the desk ends after so many days at most</source>
        <translation>给前台的留意事项最长多少天到期</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>谁顶上</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Who comes instead, in this order</source>
        <translation>不在时按先后请谁</translation>
    </message>
    <message>
        <source>Posts, or colleagues by name, with commas between. Where nobody of them can come either, the desk promises an answer with a date.</source>
        <translation>写岗位或同事的姓名，用顿号隔开。这些人也都请不到时，接待台会和客户约定答复的时间。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is neither a post nor a colleague. Write posts or names, with commas between.</source>
        <translation>%1：“%2”既不是岗位，也不是同事的姓名。请写岗位或姓名，用顿号隔开。</translation>
    </message>
    <message>
        <source>How rooms are written</source>
        <translation>房号怎么写</translation>
    </message>
    <message>
        <source>building-unit-room</source>
        <translation>栋-单元-房号</translation>
    </message>
    <message>
        <source>building-room</source>
        <translation>栋-房号</translation>
    </message>
    <message>
        <source>both occur</source>
        <translation>两种都有</translation>
    </message>
    <message>
        <source>not written together</source>
        <translation>不连写</translation>
    </message>
    <message>
        <source>building and room together</source>
        <translation>栋+房号</translation>
    </message>
    <message>
        <source>building, unit and room together</source>
        <translation>栋+单元+房号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>How is a room written?</source>
        <translation>房号怎么写？</translation>
    </message>
    <message>
        <source>3-2-1502 has a unit, 3-1502 has none</source>
        <translation>3-2-1502 有单元，3-1502 没有单元</translation>
    </message>
    <message>
        <source>Digits written together</source>
        <translation>数字连着写</translation>
    </message>
    <message>
        <source>21303: 2-1303, or 2-1-303</source>
        <translation>21303：是 2-1303，还是 2-1-303</translation>
    </message>
    <message>
        <source>Names of the communities</source>
        <translation>小区、苑、期的名字</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of the answers. Write one of: %3; or nothing.</source>
        <translation>%1：没有“%2”这个答案。请写：%3；也可以空着。</translation>
    </message>
    <message>
        <source>East Garden, West Garden; one name alone is left out of the room</source>
        <translation>东苑、西苑；只写一个，房号里就不带它</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; are no names. Write them in Chinese, at least two signs each, with commas between.</source>
        <translation>%1：“%2”不是名字。请写中文名，每个至少两个字，用顿号隔开。</translation>
    </message>
    <message>
        <source>Holds for sheets, for the fields of the desk, for searching and for the log. What is not answered is asked where a room can be read in two ways; nothing is guessed.</source>
        <translation>表格、接待台填的房号、查找和日志都照这里。没有回答的，遇到两种读法就先问，不猜。</translation>
    </message>
</context>
<context>
    <name>yingke::office::Texts</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 读不了：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. What was entered is still here; free some space and save again.</source>
        <translation>%1 写不进去：%2。您填的内容还在，请腾出空间后再保存。</translation>
    </message>
</context>
</TS>
