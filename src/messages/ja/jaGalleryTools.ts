import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Japanese texts. */
export const jaGalleryTools: TextsIn<"ja", typeof enGalleryTools> = {
  "gallery.tile": "{state}：{prompt}",
  "gallery.waiting": "生成待ち：{prompt}",
  "gallery.addFavourite": "お気に入りに追加",
  "gallery.unfavourite": "お気に入りから外す",
  "gallery.select": "選択：{prompt}",
  "gallery.selection": "選択した画像",
  "gallery.selected": "{count} 枚を選択中",
  "gallery.removeImages": "画像を {count} 枚削除",
  "gallery.choose": "選択",
  "gallery.selectNone": "選択を解除",
  "gallery.zipping": "圧縮しています：{done}/{total}",
  "gallery.zipFailed": "{count} 枚の画像を読み込めませんでした。manifest.json に記載しています。",
  "gallery.zipEmpty": "どの画像も読み込めなかったため、何も保存していません。",
  "gallery.zipBroken": "画像を圧縮できませんでした。何も保存していません。",
  "gallery.cancel": "キャンセル",
  "gallery.dismiss": "閉じる",
  "gallery.filter": "画像を絞り込む",
  "gallery.search": "プロンプトを検索",
  "gallery.model": "モデル",
  "gallery.allModels": "すべてのモデル",
  "gallery.favourites": "お気に入り",
  "gallery.noMatch": "一致する画像がありません。",
  "gallery.clearFilters": "絞り込みを解除",
  "gallery.more": "もっと見る",
};
