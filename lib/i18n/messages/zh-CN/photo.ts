/** 现场照片和签字：拍、存、传、看。 */
export const photo = {
  take: '拍照',
  takeMore: '再拍一张',
  keeping: '正在存',
  hint: '最多 {max} 张。照片上会写日期和街道，不带定位。别拍没穿好衣服的老人。',
  failed: '这张照片没能存下来。请再拍一次。',
  removeLast: '去掉最后一张',
  one: '第 {n} 张，共 {total} 张',
  open: '看第 {n} 张照片，共 {total} 张',
  recordReceived: '记录已送达，{n} 张照片待传',
  left: '{n} 张照片待传',
  lost: '这张照片在手机上打不开了。请告诉区民政。',
  what: { photo: '{day}的照片', signature: '{day}的签字' },
  refusal: {
    notJpeg: '这个文件不是照片。',
    appended: '照片后面还带着别的东西。',
    tooManyPixels: '照片太大。',
    broken: '照片打不开。',
    notConsented: '这一家没有同意拍照。',
  },
  desk: {
    list: '现场照片',
    open: '打开第 {n} 张照片，共 {total} 张',
    awaited: '第 {n} 张还在手机上',
    refused: '第 {n} 张服务器没有收：{why}',
    unnamed: '后来的记录不再写着这 {n} 张',
  },
}
