<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::AppointmentForm</name>
    <message>
        <source>A new appointment</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>for what</source>
        <translation>来办什么</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>yingke::desk::AskSheet</name>
    <message>
        <source>What is asked; choose with Up and Down</source>
        <translation>要确认的各项；用上下键选择</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不办</translation>
    </message>
    <message>
        <source>To what is not answered yet</source>
        <translation>下一项未答的</translation>
    </message>
</context>
<context>
    <name>yingke::desk::ExpectedBoard</name>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Appointments; choose with Up and Down</source>
        <translation>预约；用上下键选择</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>for what</source>
        <translation>来办什么</translation>
    </message>
    <message>
        <source>with</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到了</translation>
    </message>
</context>
<context>
    <name>yingke::desk::HouseholdCard</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>删去此行</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Who lived there before</source>
        <translation>以前的住户</translation>
    </message>
    <message>
        <source>Room and history</source>
        <translation>房屋历史</translation>
    </message>
    <message>
        <source>Room is gone</source>
        <translation>注销房屋</translation>
    </message>
</context>
<context>
    <name>yingke::desk::KeptBoard</name>
    <message>
        <source>Papers kept here</source>
        <translation>留下的资料</translation>
    </message>
    <message>
        <source>Papers kept; choose with Up and Down</source>
        <translation>留下的资料，用上下键选</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>since</source>
        <translation>留下时间</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退还</translation>
    </message>
</context>
<context>
    <name>yingke::desk::OutsideFrame</name>
    <message>
        <source>Sounds, and outside of the window</source>
        <translation>声音，和窗口以外的提醒</translation>
    </message>
    <message>
        <source>Sounds (once for the whole hall)</source>
        <translation>提示音（全大厅只响一次）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>somebody waits</source>
        <translation>有人等候</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>快到时限</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>A sound when somebody begins to wait</source>
        <translation>有客户开始等候时也响一声</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>别的程序在前面时</translation>
    </message>
    <message>
        <source>A notification at the warning and over the limit: the mark and the matter, no name, room or number</source>
        <translation>快到时限、已超时弹出通知：只写代号和事项，没有姓名、房号、电话</translation>
    </message>
    <message>
        <source>The number waiting beside the clock</source>
        <translation>时钟旁显示几位在等候</translation>
    </message>
    <message>
        <source>The screen stays on while a limit runs</source>
        <translation>时限在走时屏幕不熄</translation>
    </message>
    <message>
        <source>Open the desk when this user signs in to the computer</source>
        <translation>登录这台电脑时自动打开接待台</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>yingke::desk::PromiseBoard</name>
    <message>
        <source>Promises to follow</source>
        <translation>待跟进的承诺</translation>
    </message>
    <message>
        <source>Open promises; choose with Up and Down</source>
        <translation>待跟进的承诺，用上下键选择</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>what</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>kept by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>首接</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>改由他人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open its follow-up</source>
        <translation>打开跟进</translation>
    </message>
</context>
<context>
    <name>yingke::desk::RegisterPage</name>
    <message>
        <source>The register: sheets in and out</source>
        <translation>登记册：导入与导出</translation>
    </message>
    <message>
        <source>What the sheet holds ({key:sheets.kind})</source>
        <translation>表格内容（{key:sheets.kind}）</translation>
    </message>
    <message>
        <source>The sheet&apos;s file: XLSX, ODS or CSV</source>
        <translation>表格文件：XLSX、ODS 或 CSV</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What the sheet would change</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回前台</translation>
    </message>
    <message>
        <source>numbers and names in full (recorded)</source>
        <translation>含完整姓名和号码（会留记录）</translation>
    </message>
    <message>
        <source>Write a sheet</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Take all of it over</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>The last imports</source>
        <translation>最近的导入</translation>
    </message>
    <message>
        <source>Write the wrong rows out</source>
        <translation>写出有错的行</translation>
    </message>
    <message>
        <source>Take the right homes over</source>
        <translation>只导入全对的房屋</translation>
    </message>
    <message>
        <source>The sheet&apos;s file: XLSX, XLS, ODS, CSV …</source>
        <translation>表格文件：XLSX、XLS、ODS、CSV 等</translation>
    </message>
</context>
<context>
    <name>yingke::desk::RegisterSearch</name>
    <message>
        <source>Look up in the register</source>
        <translation>查住户</translation>
    </message>
    <message>
        <source>Room, name, initials, end of the telephone or plate</source>
        <translation>房号、姓名、拼音首字母、电话尾号或车牌</translation>
    </message>
    <message>
        <source>Found in the register; choose with Up and Down</source>
        <translation>查到的住户，用上下键选择</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户卡</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>带入</translation>
    </message>
</context>
<context>
    <name>yingke::desk::SlipBar</name>
    <message>
        <source>Preview, print</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印好了</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>没印出来</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>换一台打印机</translation>
    </message>
</context>
<context>
    <name>yingke::desk::SlipList</name>
    <message>
        <source>Slips of today</source>
        <translation>今日单据</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why is it void?</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Guard&apos;s sheet as PDF</source>
        <translation>放行条一览 PDF</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview, print</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>Why is it void? A few words, then {key:slips.void_confirm}</source>
        <translation>为什么作废？写几个字，再按 {key:slips.void_confirm}</translation>
    </message>
</context>
<context>
    <name>yingke::desk::SlipPreview</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>241 × 140, three parts</source>
        <translation>241 × 140 三联</translation>
    </message>
    <message>
        <source>Shift right (mm)</source>
        <translation>右移（毫米）</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
</context>
<context>
    <name>yingke::desk::TillBoard</name>
    <message>
        <source>Money taken for finance</source>
        <translation>代收款</translation>
    </message>
    <message>
        <source>Receipts; choose with Up and Down</source>
        <translation>收据，用上下键选</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>from</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>收据作废</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>The account&apos;s sheet</source>
        <translation>交款单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Count and hand over</source>
        <translation>点款交财务</translation>
    </message>
</context>
<context>
    <name>yingke::desk::WarningCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
