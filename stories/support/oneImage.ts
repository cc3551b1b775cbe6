/** The button for one image once it shows the price, and so the models are known. */
export const oneImage = { name: /^Generate 1 image.*8 credits$/ };
