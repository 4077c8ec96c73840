/** People who are told by name: nobody else may be called like them. */
export const castNames: readonly string[] = [
  ...['王桂英', '张德福', '陈国强', '周桂兰', '刘玉芬', '郭淑贞', '孙建华', '孙福生', '赵淑兰', '吴长贵'],
  ...['张秀云', '韩振东', '冯淑敏', '冯德海', '何桂兰', '马凤山', '李桂芳', '李宝山', '高玉梅', '高玉山'],
  ...['高秀珍', '许树林', '马玉兰', '田桂荣'],
]
