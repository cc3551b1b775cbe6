import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Simplified Chinese texts. */
export const zhCNGalleryTools: TextsIn<"zh-CN", typeof enGalleryTools> = {
  "gallery.tile": "{state}：{prompt}",
  "gallery.waiting": "等待中：{prompt}",
  "gallery.addFavourite": "收藏",
  "gallery.unfavourite": "取消收藏",
  "gallery.select": "选择：{prompt}",
  "gallery.selection": "所选图片",
  "gallery.selected": "已选 {count} 张",
  "gallery.removeImages": "移除 {count} 张图片",
  "gallery.choose": "选择",
  "gallery.selectNone": "取消选择",
  "gallery.zipping": "正在打包 {done}/{total}",
  "gallery.zipFailed": "有 {count} 张图片无法读取，已列入 manifest.json。",
  "gallery.zipEmpty": "这些图片都无法读取，因此没有保存任何内容。",
  "gallery.zipBroken": "无法打包图片，没有保存任何内容。",
  "gallery.cancel": "取消",
  "gallery.dismiss": "关闭",
  "gallery.filter": "筛选图片",
  "gallery.search": "搜索提示词",
  "gallery.model": "模型",
  "gallery.allModels": "所有模型",
  "gallery.favourites": "收藏",
  "gallery.noMatch": "没有符合条件的图片。",
  "gallery.clearFilters": "清除筛选",
  "gallery.more": "显示更多",
};
