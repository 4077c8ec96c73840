/** Words of risk flags on the desk. */
export const risk = {
  state: { open: '还没看', acknowledged: '已看到', actioned: '已处置', closed: '已办结' },
  error: {
    step: '这一步已经有人做过，请刷新页面看看',
    outcomeMissing: '请写明结果',
    unknownType: '培训方案里没有这一类风险',
    level: '这一类风险没有这个级别',
  },
}
